package com.presenceos.checks.voice;

import com.presenceos.checks.text.Folding;
import com.presenceos.checks.text.Phrases;
import com.presenceos.checks.text.Token;
import com.presenceos.checks.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Words and phrases of one sort; a star at the end of an entry stands for any ending. */
final class WordList {
    private final Phrases<String> phrases;
    private final TreeSet<String> beginnings = new TreeSet<>();

    WordList(Collection<String> entries) {
        List<String> whole = new ArrayList<>();
        for (String entry : entries) {
            if (entry.endsWith("*")) {
                beginnings.add(Folding.fold(entry.substring(0, entry.length() - 1)));
            } else {
                whole.add(entry);
            }
        }
        phrases = Phrases.of(whole);
    }

    /** What of the list stands in the text, as written there. */
    List<String> in(Words words) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Phrases.Hit<String>> phrase = phrases.at(words, at);
            if (phrase.isPresent()) {
                found.add(words.span(at, phrase.get().next()).in(words.text()));
                at = phrase.get().next();
                continue;
            }
            if (isBegun(words.at(at))) {
                found.add(words.at(at).text());
            }
            at++;
        }
        return found;
    }

    boolean has(Words words, int at) {
        return phrases.at(words, at).isPresent() || isBegun(words.at(at));
    }

    /** Of all beginnings the one right before the word in the alphabet is the only candidate, or its own beginning. */
    private boolean isBegun(Token token) {
        if (!token.isWord()) {
            return false;
        }
        String word = token.folded();
        String candidate = beginnings.floor(word);
        while (candidate != null && !word.startsWith(candidate)) {
            int shared = shared(word, candidate);
            candidate = shared == 0 ? null : beginnings.floor(word.substring(0, shared));
        }
        return candidate != null;
    }

    private static int shared(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return i;
            }
        }
        return length;
    }
}
