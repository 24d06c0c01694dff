package com.presenceos.checks.text;

import java.util.ArrayList;
import java.util.List;

/** Where sentences begin and end. A line is a sentence too, as people write in captions. */
public final class Sentences {

    /** Tokens from {@code first} to before {@code next}, the sign at the end among them. */
    public record Sentence(int first, int next) {}

    private static final String ENDS = ".!?…";

    private Sentences() {}

    public static List<Sentence> of(Words words) {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            Token following = words.at(i + 1);
            boolean over = following.startsLine() || (endsAt(words, i) && !following.isSignOf(ENDS));
            if (over) {
                sentences.add(new Sentence(first, i + 1));
                first = i + 1;
            }
        }
        return sentences;
    }

    /** A full stop within 4.50, 12. March or e.g. ends nothing. */
    private static boolean endsAt(Words words, int index) {
        Token token = words.at(index);
        if (!token.isSignOf(ENDS)) {
            return false;
        }
        Token following = words.at(index + 1);
        if (!token.text().equals(".")) {
            return true;
        }
        boolean afterNumber = words.at(index - 1).isDigits()
                && following.isWord()
                && words.at(index - 1).text().length() <= 2;
        boolean goesOnSmall =
                following.isWord() && Character.isLowerCase(following.text().codePointAt(0));
        return (!following.follows() && !goesOnSmall && !afterNumber) || following.kind() == Token.Kind.SIGN;
    }
}
