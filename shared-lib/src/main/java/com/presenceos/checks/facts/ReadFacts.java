package com.presenceos.checks.facts;

import com.presenceos.checks.text.Span;
import com.presenceos.checks.text.Token;
import com.presenceos.checks.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads every fact of a text, in order. */
final class ReadFacts {
    private static final String SIGNS_IN_FRONT = "€$£¥+(★⭐";
    private static final FactReader DATE = new ReadDate();
    private static final FactReader CLOCK = new ReadClock();
    private static final FactReader MONEY = new ReadMoney();
    private static final FactReader PERCENT = new ReadPercent();
    private static final FactReader AMOUNT = new ReadAmount();
    private static final FactReader RATING = new ReadRating();

    /** The first that fits wins: what is more special comes first. */
    private static final List<FactReader> READERS = List.of(
            new ReadClaim(),
            RATING,
            new ReadDatesInNumbers(DATE),
            new ReadPhone(),
            PERCENT,
            MONEY,
            DATE,
            new ReadRange(List.of(PERCENT, MONEY, DATE, CLOCK, AMOUNT)),
            CLOCK,
            new ReadWeekday(),
            AMOUNT);

    private final Words words;
    private final Lexicon lexicon;
    private final BitSet taken = new BitSet();
    private final List<Fact> facts = new ArrayList<>();

    private ReadFacts(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    static List<Fact> in(Words words, Lexicon lexicon) {
        return new ReadFacts(words, lexicon).all();
    }

    private List<Fact> all() {
        Addresses addresses = Addresses.in(words.text());
        facts.addAll(addresses.facts());
        take(addresses.spans());
        int at = 0;
        while (at < words.size()) {
            boolean nothing = taken.get(at) || beginsNothing(words.at(at)) || isListNumber(at);
            at = nothing ? at + 1 : read(at);
        }
        facts.addAll(ReadNames.in(words, lexicon, taken));
        facts.sort(Comparator.comparingInt(fact -> fact.span().start()));
        return facts;
    }

    private static boolean beginsNothing(Token token) {
        return token.kind() == Token.Kind.SIGN && !token.isSignOf(SIGNS_IN_FRONT);
    }

    private int read(int at) {
        for (FactReader reader : READERS) {
            Optional<Found> found = reader.at(words, at, lexicon);
            if (found.isPresent()) {
                facts.add(found.get().fact());
                taken.set(at, found.get().next());
                return found.get().next();
            }
        }
        // A number nobody could read is passed over whole, lest its rest looks like one.
        return Numeral.at(words, at, lexicon).map(Numeral::next).orElse(at + 1);
    }

    private void take(List<Span> spans) {
        int next = 0;
        for (int i = 0; i < words.size() && next < spans.size(); i++) {
            while (next < spans.size()
                    && spans.get(next).end() <= words.at(i).span().start()) {
                next++;
            }
            if (next < spans.size() && spans.get(next).touches(words.at(i).span())) {
                taken.set(i);
            }
        }
    }

    /** The 1. of a list. */
    private boolean isListNumber(int at) {
        Token token = words.at(at);
        return token.isDigits()
                && token.startsLine()
                && token.text().length() <= 2
                && words.at(at + 1).isSignOf(".)")
                && words.at(at + 1).follows()
                && words.at(at + 2).before() == Token.Gap.SPACE
                && DATE.at(words, at, lexicon).isEmpty();
    }
}
