package com.presenceos.local.models.writer.briefs;

import java.util.regex.Pattern;

/** Text without what nobody sees: control characters, marks of direction, tags, joiners of no width. */
public final class Plain {

    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cntrl}\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\x{e0000}-\\x{e007f}]");

    private Plain() {}

    /** On one line. */
    public static String text(String text) {
        return INVISIBLE.matcher(text.replaceAll("\\s+", " ")).replaceAll("").strip();
    }

    /** Whether somebody hid something in it. */
    public static boolean hides(String text) {
        return INVISIBLE.matcher(text.replaceAll("[\\n\\r\\t]", " ")).find();
    }
}
