package com.presenceos.checks.facts;

import com.presenceos.checks.text.Token;
import com.presenceos.checks.text.Words;
import java.util.Optional;

/** Phone numbers: +49 761 5550142, 0761 / 555 01 42, (555) 010-0199, 944 550 236. */
final class ReadPhone implements FactReader {
    private static final int FEWEST_DIGITS = 7;
    /** Without a zero or a plus in front, shorter ones are as well a large number in groups of three. */
    private static final int FEWEST_WITHOUT_PREFIX = 9;

    private static final int MOST_DIGITS = 15;
    private static final int MOST_TOKENS = 30;

    @Override
    public Optional<Found> at(Words words, int index, Lexicon lexicon) {
        boolean plus = words.at(index).isSign("+") || words.at(index).isSign("(");
        if (!plus && (!words.at(index).isDigits() || words.at(index - 1).isSignOf("€$£"))) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        int next = index;
        int last = -1;
        int groups = 0;
        while (digits.length() <= MOST_DIGITS && next - index <= MOST_TOKENS && belongs(words, next, index)) {
            if (words.at(next).isDigits()) {
                digits.append(words.at(next).text());
                last = next;
                groups++;
            }
            next++;
        }
        if (last < 0 || digits.length() > MOST_DIGITS || !looksLikeOne(digits, plus, groups)) {
            return Optional.empty();
        }
        Value phone = Value.Phone.of(digits.toString());
        return Optional.of(new Found(Fact.of(FactKind.PHONE, words.span(index, last + 1), phone), last + 1));
    }

    private static boolean looksLikeOne(StringBuilder digits, boolean plus, int groups) {
        boolean prefixed = plus || digits.charAt(0) == '0';
        return prefixed
                ? digits.length() >= FEWEST_DIGITS
                : digits.length() >= FEWEST_WITHOUT_PREFIX && digits.length() <= 11 && (groups >= 3 || groups == 1);
    }

    private static boolean belongs(Words words, int at, int first) {
        Token token = words.at(at);
        if (at > first && token.startsLine()) {
            return false;
        }
        return token.isDigits() || (at == first && token.isSignOf("+(")) || (at > first && token.isSignOf("()/-.–"));
    }
}
