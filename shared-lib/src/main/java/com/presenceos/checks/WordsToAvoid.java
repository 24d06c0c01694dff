package com.presenceos.checks;

import com.presenceos.checks.text.Words;
import com.presenceos.checks.text.WordsListed;
import java.util.List;

/** Words the brand does not want to hear from itself, in any of their forms. */
final class WordsToAvoid implements Check {

    @Override
    public List<Finding> in(TextToCheck text) {
        Words words = Words.of(text.caption());
        return WordsListed.of(text.voice().wordsToAvoid(), text.tongue()).in(words).stream()
                .map(hit -> Finding.at(
                        hit.span(),
                        Finding.Kind.WORD_TO_AVOID,
                        hit.span().in(text.caption()),
                        "The voice avoids “" + hit.entry() + "”",
                        "Say it in another word"))
                .toList();
    }
}
