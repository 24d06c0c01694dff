package com.presenceos.local.networks.kit.consent;

import java.security.SecureRandom;

/** Letters and digits that nobody guesses. */
final class Secrets {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String next(String prefix, int length) {
        StringBuilder value = new StringBuilder(prefix);
        RANDOM.ints(length, 0, LETTERS.length()).forEach(at -> value.append(LETTERS.charAt(at)));
        return value.toString();
    }
}
