package com.presenceos.local.networks.instagram;

import java.util.Locale;

/**
 * Ids as Instagram's: 17 digits and above 2^53, where a client that reads them as floating point numbers loses the last
 * ones. The same calls in the same order give the same ids.
 */
final class Numbers {

    private static final long ACCOUNTS = 17_841_400_000_000_000L;
    private static final long CONTAINERS = 17_900_000_000_000_000L;
    private static final long COMMENTS = 17_860_000_000_000_000L;
    private static final long MEDIA = 18_000_000_000_000_000L;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Numbers() {}

    static String account(int number) {
        return Long.toString(ACCOUNTS + number * 5_822_304_917L);
    }

    static String scopedAccount(int number) {
        return Long.toString(25_000_000_000_000_000L + number * 7_411_093_477L);
    }

    static String container(int number) {
        return Long.toString(CONTAINERS + number * 10_007L);
    }

    static String stranger(String username) {
        return Long.toString(ACCOUNTS + 400_000_000_000_000L + Math.floorMod(username.hashCode(), 1_000_000_000));
    }

    static String comment(int number) {
        return Long.toString(COMMENTS + number * 10_037L);
    }

    static String media(int number) {
        return Long.toString(MEDIA + number * 10_009L);
    }

    static String shortcode(int number) {
        StringBuilder code = new StringBuilder();
        for (long rest = 3_600_000_000_000_000_000L + number * 1_000_003L; rest > 0; rest /= 64) {
            code.append(ALPHABET.charAt((int) (rest % 64)));
        }
        return code.reverse().toString();
    }

    static String trace(long number) {
        return "A" + Long.toString(470_184_984_576L + number * 7_919L, 36).toUpperCase(Locale.ROOT) + "x";
    }
}
