package com.presenceos.checks.facts;

import com.presenceos.checks.text.GuessLanguage;
import com.presenceos.checks.text.Sentences;
import com.presenceos.checks.text.Sentences.Sentence;
import com.presenceos.checks.text.Token;
import com.presenceos.checks.text.Tongue;
import com.presenceos.checks.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Proper names, by their capitals. Where capitals say little (German nouns, the first word of a sentence, headlines),
 * only a well-known name, a title before it or a street behind it makes one.
 */
final class ReadNames {
    /** From this share of capitals on, a line is a headline. */
    private static final double HEADLINE = 0.6;

    private static final int FEWEST_FOR_HEADLINE = 3;
    private static final String BREAKS = ".!?…:;\"“”„«»()[]–—•*|¡¿";

    private final Words words;
    private final Lexicon lexicon;
    private final BitSet taken;
    private final List<Fact> names = new ArrayList<>();

    private ReadNames(Words words, Lexicon lexicon, BitSet taken) {
        this.words = words;
        this.lexicon = lexicon;
        this.taken = taken;
    }

    /** @param taken the tokens that belong to other facts */
    static List<Fact> in(Words words, Lexicon lexicon, BitSet taken) {
        ReadNames reading = new ReadNames(words, lexicon, taken);
        Sentences.of(words).forEach(reading::sentence);
        return reading.names;
    }

    private void sentence(Sentence sentence) {
        boolean headline = isHeadline(sentence);
        int at = sentence.first();
        while (at < sentence.next()) {
            if (!isName(at, headline)) {
                leading(at, sentence.next(), headline);
                at++;
                continue;
            }
            int next = at + 1;
            while (next < sentence.next() && continues(next, headline)) {
                next++;
            }
            names.add(name(at, next));
            at = next;
        }
    }

    /** The first word of a sentence may be the first of a full name, or may greet it: a source must tell. */
    private void leading(int at, int end, boolean headline) {
        Token token = words.at(at);
        boolean leads = token.isCapitalised() && beginsSomething(at) && !isOrdinary(token) && !taken.get(at);
        if (leads && at + 1 < end && isName(at + 1, headline)) {
            names.add(name(at, at + 2).perhapsAFigureOfSpeech());
        }
    }

    private Fact name(int first, int next) {
        List<String> parts = new ArrayList<>();
        for (int i = first; i < next; i++) {
            if (words.at(i).isWord()) {
                parts.add(words.at(i).folded());
            }
        }
        return Fact.of(FactKind.NAME, words.span(first, next), new Value.Name(parts));
    }

    private boolean isName(int at, boolean headline) {
        Token token = words.at(at);
        if (!token.isCapitalised() || taken.get(at) || isOrdinary(token)) {
            return false;
        }
        if (KnownNames.contain(token) || isTitled(at) || isStreet(token) || isExplained(at)) {
            return true;
        }
        return capitalsMeanNames() && !headline && !beginsSomething(at);
    }

    /** The second word of a name: in German only behind a name that is known. */
    private boolean continues(int at, boolean headline) {
        Token token = words.at(at);
        if (token.isSignOf("-‐‑") && token.follows()) {
            return words.at(at + 1).isCapitalised() && words.at(at + 1).follows() && !taken.get(at + 1);
        }
        if (!token.isCapitalised() || taken.get(at) || token.startsLine() || isOrdinary(token)) {
            return false;
        }
        boolean joined = words.at(at - 1).isWord() || words.at(at - 1).isSignOf("-‐‑");
        return joined && ((capitalsMeanNames() && !headline) || isTitled(at) || KnownNames.contain(token));
    }

    private boolean capitalsMeanNames() {
        return lexicon.tongue != Tongue.GERMAN;
    }

    private boolean isOrdinary(Token token) {
        return lexicon.ordinaryCapitals.contains(token.folded())
                || (lexicon.months.containsKey(token.folded()) && !KnownNames.contain(token))
                || lexicon.weekdays.containsKey(token.folded())
                || token.folded().length() < 2;
    }

    private boolean isTitled(int at) {
        Token before = words.at(at - 1).isSign(".") ? words.at(at - 2) : words.at(at - 1);
        return before.isWord() && before.isCapitalised() && lexicon.titles.contains(before.folded());
    }

    /** Waffles, our shop cat; Annegret, unsere Braumeisterin. */
    private boolean isExplained(int at) {
        return beginsSomething(at)
                && words.at(at + 1).isSign(",")
                && words.at(at + 2).isWord()
                && lexicon.whoFollows.contains(words.at(at + 2).folded())
                && !lexicon.calls.contains(words.at(at).folded())
                && !GuessLanguage.isSmallWord(words.at(at), lexicon.tongue);
    }

    private boolean isStreet(Token token) {
        return lexicon.streetEndings.stream()
                .anyMatch(ending ->
                        token.folded().endsWith(ending) && token.folded().length() >= ending.length() + 4);
    }

    private boolean beginsSomething(int at) {
        Token token = words.at(at);
        Token before = words.at(at - 1);
        return token.startsLine()
                || before.kind() == Token.Kind.END
                || before.isSignOf(BREAKS)
                || before.isDigits()
                || (before.kind() == Token.Kind.SIGN && !before.isSignOf(",-‐‑'’&/+@"));
    }

    private boolean isHeadline(Sentence sentence) {
        int capitals = 0;
        int all = 0;
        for (int i = sentence.first(); i < sentence.next(); i++) {
            Token token = words.at(i);
            if (token.isWord() && token.text().length() > 2 && !taken.get(i)) {
                all++;
                capitals += token.isCapitalised() || token.isAllCapitals() ? 1 : 0;
            }
        }
        return all >= FEWEST_FOR_HEADLINE && capitals >= all * HEADLINE;
    }
}
