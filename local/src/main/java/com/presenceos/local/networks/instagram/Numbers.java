package com.presenceos.local.networks.instagram;

import com.presenceos.local.networks.kit.content.Ids;
import com.presenceos.local.networks.kit.content.ShortCode;

/** Ids of 17 digits and above 2^53, where a client that reads them as floating point numbers loses the last ones. */
final class Numbers implements Ids {

    private static final long ACCOUNTS = 17_841_400_000_000_000L;

    @Override
    public String account(int number) {
        return Long.toString(ACCOUNTS + number * 5_822_304_917L);
    }

    @Override
    public String scopedAccount(int number) {
        return Long.toString(25_000_000_000_000_000L + number * 7_411_093_477L);
    }

    @Override
    public String stranger(String username) {
        return Long.toString(ACCOUNTS + 400_000_000_000_000L + Math.floorMod(username.hashCode(), 1_000_000_000));
    }

    @Override
    public String comment(int number) {
        return Long.toString(17_860_000_000_000_000L + number * 10_037L);
    }

    static String container(int number) {
        return Long.toString(17_900_000_000_000_000L + number * 10_007L);
    }

    static String media(int number) {
        return Long.toString(18_000_000_000_000_000L + number * 10_009L);
    }

    static String shortcode(int number) {
        return ShortCode.of(3_600_000_000_000_000_000L + number * 1_000_003L);
    }
}
