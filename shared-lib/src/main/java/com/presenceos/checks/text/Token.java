package com.presenceos.checks.text;

/**
 * A word, a run of digits, or a single sign.
 *
 * @param text as written, without what cannot be seen
 * @param folded as it is compared: small letters, no accents
 * @param before what stands between this token and the one before
 */
public record Token(Kind kind, Span span, String text, String folded, Gap before) {

    public enum Kind {
        WORD,
        DIGITS,
        SIGN,
        /** Stands behind the last token, so that looking ahead needs no end of its own. */
        END
    }

    public enum Gap {
        NONE,
        SPACE,
        LINE
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    public boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    public boolean isSignOf(String signs) {
        return kind == Kind.SIGN && signs.contains(text);
    }

    public boolean isWord(String foldedWord) {
        return kind == Kind.WORD && folded.equals(foldedWord);
    }

    /** Written right behind the token before. */
    public boolean follows() {
        return before == Gap.NONE;
    }

    public boolean startsLine() {
        return before == Gap.LINE;
    }

    /** Begins with a capital and goes on in small letters. */
    public boolean isCapitalised() {
        return isWord()
                && Character.isUpperCase(text.codePointAt(0))
                && text.codePoints().anyMatch(Character::isLowerCase);
    }

    public boolean isAllCapitals() {
        return isWord()
                && text.codePointCount(0, text.length()) > 1
                && text.codePoints().allMatch(Character::isUpperCase);
    }
}
