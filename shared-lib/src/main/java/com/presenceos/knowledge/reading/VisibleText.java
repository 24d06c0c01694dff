package com.presenceos.knowledge.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves of a text what a person would see. Characters without a picture can hide words from those who check a text, and
 * show them to a model that reads it. Counts over all the texts of one file.
 */
final class VisibleText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int BLACK_FLAG = 0x1F3F4;

    /** England, Scotland and Wales are a black flag with letters that cannot be seen. */
    private static final List<String> FLAGS = List.of(tags("gbeng"), tags("gbsct"), tags("gbwls"));

    /** Between letters of these a joiner changes nothing. */
    private static final Set<Character.UnicodeScript> WITHOUT_JOINERS = EnumSet.of(
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.COMMON,
            Character.UnicodeScript.HAN);

    private int hidden;
    private int controls;

    String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            int flag = before == BLACK_FLAG ? flagLength(text, i) : 0;
            if (flag > 0) {
                kept.append(text, i, i + flag);
                next = i + flag;
            } else if (isLineEnd(character)) {
                if (character != '\r' || next == text.length() || text.charAt(next) != '\n') {
                    kept.append('\n');
                }
            } else if (isControl(character)) {
                controls++;
            } else if (isHidden(character, before)) {
                hidden++;
            } else if (character != SOFT_HYPHEN) {
                kept.appendCodePoint(character);
            }
            before = character;
            i = next;
        }
        return kept.toString();
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (hidden > 0) {
            notes.add(
                    count(hidden, "invisible character") + " left out (zero width, or changing the direction of text)");
        }
        if (controls > 0) {
            notes.add(count(controls, "control character") + " left out");
        }
        return notes;
    }

    private static String count(int count, String what) {
        return count == 1 ? "1 " + what + " was" : "%,d %ss were".formatted(count, what);
    }

    private static boolean isLineEnd(int character) {
        return switch (character) {
            case '\n', '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    private static boolean isControl(int character) {
        int type = Character.getType(character);
        return (type == Character.CONTROL && character != '\t') || type == Character.SURROGATE;
    }

    private static boolean isHidden(int character, int before) {
        return switch (character) {
            case 0x200B, 0xFEFF, 0x180E -> true;
            case ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER -> !isJoined(before);
            default ->
                within(character, 0x202A, 0x202E)
                        || within(character, 0x2060, 0x206F)
                        || within(character, 0xE0000, 0xE007F)
                        || (isVariation(character) && (isVariation(before) || isHidingPlace(character, before)));
        };
    }

    private static boolean isJoined(int before) {
        return before == EMOJI_STYLE
                || Character.isEmojiModifier(before)
                || Character.isExtendedPictographic(before)
                || ((Character.isLetter(before) || isMark(before))
                        && !WITHOUT_JOINERS.contains(Character.UnicodeScript.of(before)));
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isVariation(int character) {
        return within(character, 0xFE00, 0xFE0F) || within(character, 0xE0100, 0xE01EF);
    }

    /** The 240 additional ones belong to ideographs; anywhere else they can spell out bytes. */
    private static boolean isHidingPlace(int variation, int before) {
        return variation >= 0xE0100 && !Character.isIdeographic(before);
    }

    private static int flagLength(String text, int at) {
        return FLAGS.stream()
                .filter(flag -> text.startsWith(flag, at))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private static boolean within(int character, int first, int last) {
        return character >= first && character <= last;
    }

    private static String tags(String region) {
        StringBuilder tags = new StringBuilder();
        region.chars().forEach(letter -> tags.appendCodePoint(0xE0000 + letter));
        return tags.appendCodePoint(0xE007F).toString();
    }
}
