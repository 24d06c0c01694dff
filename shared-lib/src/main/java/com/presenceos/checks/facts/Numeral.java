package com.presenceos.checks.facts;

import com.presenceos.checks.text.Token;
import com.presenceos.checks.text.Words;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a text.
 *
 * @param next the first token behind it
 */
record Numeral(BigDecimal value, int next, boolean inDigits) {
    /** Longer runs of digits are a customer's number, not an amount. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_GROUPS = 5;

    static Optional<Numeral> at(Words words, int index, Lexicon lexicon) {
        if (!words.at(index).isDigits()) {
            return lexicon.numberWords.at(words, index);
        }
        return digits(words, index, lexicon).map(plain -> scaled(words, plain, lexicon));
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** The number as an int, or -1 where it is none or too big to be a day or an hour. */
    int small() {
        return isWhole() && value.compareTo(BigDecimal.valueOf(9999)) <= 0 ? value.intValueExact() : -1;
    }

    private static Optional<Numeral> digits(Words words, int index, Lexicon lexicon) {
        String first = words.at(index).text();
        if (first.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        StringBuilder whole = new StringBuilder(first);
        int next = index + 1;
        boolean maybeGrouped = first.length() <= 3 && !first.equals("0");
        String separator = maybeGrouped ? groupSeparator(words, next, lexicon) : "";
        for (int groups = 0; !separator.isEmpty() && groups < MOST_GROUPS; groups++) {
            int digits = separator.equals(" ") ? next : next + 1;
            whole.append(words.at(digits).text());
            next = digits + 1;
            if (!groupSeparator(words, next, lexicon).equals(separator)) {
                break;
            }
        }
        String decimals = "";
        if (words.at(next).isSignOf(".,") && isDecimal(words, next)) {
            decimals = "." + words.at(next + 1).text();
            next += 2;
        }
        BigDecimal value = new BigDecimal(whole + decimals);
        return Optional.of(new Numeral(value, next, true));
    }

    /** What stands before a group of three digits, as the language groups them; empty if nothing does. */
    private static String groupSeparator(Words words, int at, Lexicon lexicon) {
        Token token = words.at(at);
        if (token.isDigits() && token.text().length() == 3 && token.before() == Token.Gap.SPACE) {
            return lexicon.grouping.contains("space") ? " " : "";
        }
        boolean three = words.at(at + 1).isDigits()
                && words.at(at + 1).text().length() == 3
                && words.at(at + 1).follows();
        if (!three || !token.follows()) {
            return "";
        }
        boolean usual = (token.isSign(",") && lexicon.grouping.contains("comma"))
                || (token.isSign(".") && lexicon.grouping.contains("dot"))
                || token.isSignOf("'’");
        return usual ? token.text() : "";
    }

    private static boolean isDecimal(Words words, int separator) {
        Token decimals = words.at(separator + 1);
        Token behind = words.at(separator + 2);
        boolean goesOn = behind.isSignOf(".,:")
                && behind.follows()
                && words.at(separator + 3).isDigits()
                && words.at(separator + 3).follows();
        return words.at(separator).follows()
                && decimals.isDigits()
                && decimals.follows()
                && decimals.text().length() <= 6
                && !goesOn;
    }

    private static Numeral scaled(Words words, Numeral plain, Lexicon lexicon) {
        Token behind = words.at(plain.next);
        if (behind.isWord("k") && behind.follows()) {
            return new Numeral(plain.value.multiply(BigDecimal.valueOf(1000)), plain.next + 1, true);
        }
        int scale = lexicon.numberWords.value(behind).orElse(0);
        return scale >= 1000 && !behind.startsLine()
                ? new Numeral(plain.value.multiply(BigDecimal.valueOf(scale)), plain.next + 1, true)
                : plain;
    }
}
