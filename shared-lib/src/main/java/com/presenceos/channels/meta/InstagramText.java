package com.presenceos.channels.meta;

/** Text as Instagram keeps it: without space around it, lines ending in one way. */
final class InstagramText {

    private InstagramText() {}

    static boolean same(String one, String other) {
        return kept(one).equals(kept(other));
    }

    private static String kept(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
