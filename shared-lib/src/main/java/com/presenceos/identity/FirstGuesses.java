package com.presenceos.identity;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Passwords that are found within a million guesses: what many people take, words of the person or of this product,
 * patterns. That is years of guessing under {@link LoginLimits}. No rule says which characters a password must have;
 * such rules make passwords alike (NIST SP 800-63B).
 */
final class FirstGuesses {

    private static final double ENOUGH = 1e6;

    /**
     * The library's time grows without bound in long texts made of what can stand for letters: 72 such characters took
     * ten seconds. Sixteen take a tenth of one, and whatever is strong at either end is strong.
     */
    private static final int LOOKED_AT = 16;

    private static final String ADVICE =
            "; use several words that nobody connects with you, or let a password manager choose";

    private static final String OWN =
            "Password is made of your name, your address or our name, which are guessed first";

    private FirstGuesses() {}

    /** Why the password would be guessed early, and what to do; empty when it would not. */
    static Optional<String> reason(Registration registration) {
        String text = registration.password().text();
        if (text.codePoints().noneMatch(FirstGuesses::isVisible)) {
            return Optional.of("Password has no visible character" + ADVICE);
        }
        List<String> own = OwnWords.of(registration);
        if (own.contains(text.toLowerCase(Locale.ROOT))) {
            return Optional.of(OWN + ADVICE);
        }
        List<Strength> ends =
                ends(text).map(end -> Lists.ZXCVBN.measure(end, own)).toList();
        return ends.stream().anyMatch(end -> end.getGuesses() >= ENOUGH)
                ? Optional.empty()
                : Optional.of(cause(ends.getFirst()) + ADVICE);
    }

    private static Stream<String> ends(String text) {
        return text.length() <= LOOKED_AT
                ? Stream.of(text)
                : Stream.of(text.substring(0, LOOKED_AT), text.substring(text.length() - LOOKED_AT));
    }

    private static String cause(Strength weak) {
        List<Match> parts = weak.getSequence();
        if (parts.stream().anyMatch(part -> "user_inputs".equals(part.dictionaryName))) {
            return OWN;
        }
        if (parts.stream().anyMatch(part -> part.pattern == Pattern.Dictionary)) {
            return "Password is close to one that many people use, and those are guessed first";
        }
        return "Password follows a pattern, and those are guessed first";
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** Read when somebody registers, and not before: it takes a tenth of a second. */
    private static final class Lists {
        static final Zxcvbn ZXCVBN = new Zxcvbn();
    }
}
