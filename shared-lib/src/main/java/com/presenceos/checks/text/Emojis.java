package com.presenceos.checks.text;

import java.util.ArrayList;
import java.util.List;

/** Finds emojis as people count them: a family, a flag or a hand with a skin tone is one. */
public final class Emojis {
    private static final int JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;
    private static final int PICTURE = 0xFE0F;

    private Emojis() {}

    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                found.add(new Span(at, end));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return found;
    }

    /** Where the emoji that begins here ends; where it begins if none does. */
    private static int end(String text, int start) {
        int point = text.codePointAt(start);
        int next = start + Character.charCount(point);
        if (isFlagLetter(point)) {
            boolean pair = next < text.length() && isFlagLetter(text.codePointAt(next));
            return pair ? next + 2 : next;
        }
        if (!begins(text, point, next)) {
            return start;
        }
        next = decorations(text, next);
        while (next < text.length() && text.charAt(next) == JOINER && next + 1 < text.length()) {
            int joined = text.codePointAt(next + 1);
            if (!Character.isEmoji(joined) && !Character.isExtendedPictographic(joined)) {
                break;
            }
            next = decorations(text, next + 1 + Character.charCount(joined));
        }
        return next;
    }

    private static boolean begins(String text, int point, int next) {
        if (Character.isEmojiPresentation(point)) {
            return true;
        }
        if (!Character.isEmoji(point)) {
            return false;
        }
        // Hearts, suns and ticks are drawn as pictures by most phones even without being asked to.
        boolean drawn = point >= 0x2600 && point <= 0x27BF;
        boolean asked = next < text.length() && (text.charAt(next) == PICTURE || text.charAt(next) == KEYCAP);
        return drawn || asked;
    }

    private static int decorations(String text, int from) {
        int next = from;
        while (next < text.length()) {
            int point = text.codePointAt(next);
            boolean tag = point >= 0xE0020 && point <= 0xE007F;
            if (point != PICTURE && point != KEYCAP && !Character.isEmojiModifier(point) && !tag) {
                return next;
            }
            next += Character.charCount(point);
        }
        return next;
    }

    private static boolean isFlagLetter(int point) {
        return point >= 0x1F1E6 && point <= 0x1F1FF;
    }
}
