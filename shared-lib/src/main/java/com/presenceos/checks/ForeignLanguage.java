package com.presenceos.checks;

import com.presenceos.checks.text.GuessLanguage;
import com.presenceos.checks.text.Tongue;
import com.presenceos.checks.text.Words;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A caption in another language than asked for. Silent about short texts and about languages nobody here knows. */
final class ForeignLanguage implements Check {
    private static final int FEWEST_LETTERS = 20;

    @Override
    public List<Finding> in(TextToCheck text) {
        Optional<Tongue> wanted = Tongue.of(text.language().tag());
        if (wanted.isEmpty()) {
            return List.of();
        }
        Optional<String> other = otherScript(text.caption())
                .or(() -> GuessLanguage.of(Words.of(text.caption()))
                        .filter(tongue -> tongue != wanted.get())
                        .map(Tongue::inWords));
        return other.map(language -> Finding.of(
                        Finding.Kind.OTHER_LANGUAGE,
                        language,
                        "The caption reads as " + language + "; " + wanted.get().inWords() + " ("
                                + text.language().tag() + ") is wanted",
                        "Write it in " + wanted.get().inWords()))
                .map(List::of)
                .orElse(List.of());
    }

    /** All languages known here are written in Latin letters. */
    private static Optional<String> otherScript(String caption) {
        int[] letters = caption.codePoints().filter(Character::isLetter).toArray();
        long foreign = 0;
        UnicodeScript script = UnicodeScript.LATIN;
        for (int letter : letters) {
            UnicodeScript of = UnicodeScript.of(letter);
            if (of != UnicodeScript.LATIN && of != UnicodeScript.COMMON && of != UnicodeScript.INHERITED) {
                foreign++;
                script = of;
            }
        }
        return letters.length >= FEWEST_LETTERS && foreign * 2 > letters.length
                ? Optional.of("a language in " + script.name().toLowerCase(Locale.ROOT) + " letters")
                : Optional.empty();
    }
}
