package com.presenceos.local.networks.kit.content;

/** A number as public addresses have it: short, of letters, digits and two signs. */
public final class ShortCode {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private ShortCode() {}

    public static String of(long number) {
        StringBuilder code = new StringBuilder();
        for (long rest = number; rest > 0; rest /= 64) {
            code.append(ALPHABET.charAt((int) (rest % 64)));
        }
        return code.reverse().toString();
    }
}
