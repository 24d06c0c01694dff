package com.presenceos.checks.facts;

import com.presenceos.checks.text.GuessLanguage;
import com.presenceos.checks.text.Span;
import com.presenceos.checks.text.Token;
import com.presenceos.checks.text.Tongue;
import com.presenceos.checks.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sources, the topic and the brand's name say, ready to be looked up. */
final class Proof {
    /** More of one kind than this are not searched for the one that contradicts. */
    private static final int MOST_PER_KIND = 100;

    private record Said(Source source, Value value, String written, Set<String> about) {}

    private final Set<String> offered = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private final Map<FactKind, List<Said>> byKind = new EnumMap<>(FactKind.class);

    Proof(Evidence evidence, Tongue captions) {
        read(new Source("", "The topic", evidence.topic()), captions);
        evidence.sources().forEach(source -> read(source, captions));
        Words.of(evidence.brand()).all().forEach(this::know);
    }

    boolean has(Fact fact) {
        return fact.readings().stream().anyMatch(this::has);
    }

    private boolean has(Value value) {
        if (value instanceof Value.Name name) {
            return name.words().stream().allMatch(this::knows);
        }
        return value.asks().stream().anyMatch(offered::contains);
    }

    /** Whether some source gives a number of these. */
    boolean counts(Token thing) {
        return thing.isWord()
                && Surroundings.subject(thing)
                        .filter(subject -> byKind.getOrDefault(FactKind.QUANTITY, List.of()).stream()
                                .anyMatch(said -> said.about().contains(subject)))
                        .isPresent();
    }

    /** Whether a source has a full name with the same last word: Consuelo Pastor where it says Remedios Pastor. */
    boolean hasAnotherOfThatFamily(Fact fact) {
        return fact.readings().getFirst() instanceof Value.Name name
                && families.contains(name.words().getLast());
    }

    /** What is said of the same thing instead; of several, what shares most words with the caption's sentence. */
    Optional<Unsupported.Contradiction> against(Fact fact, Set<String> about) {
        if (about.isEmpty() && !isUnique(fact.kind())) {
            return Optional.empty();
        }
        @Nullable Said best = null;
        long most = 0;
        List<Said> alike = byKind.getOrDefault(fact.kind(), List.of()).stream()
                .filter(said -> isComparable(fact.readings().getFirst(), said.value()))
                .toList();
        for (Said said : alike) {
            long shared = said.about().stream().filter(about::contains).count();
            if (shared > most) {
                most = shared;
                best = said;
            }
        }
        boolean onlyOne = alike.size() == 1 && isUnique(fact.kind());
        return Optional.ofNullable(onlyOne ? alike.getFirst() : best)
                .map(said -> new Unsupported.Contradiction(said.source(), said.written()));
    }

    /** A place has one number to call and one address, so another is a contradiction whatever stands around. */
    private static boolean isUnique(FactKind kind) {
        return switch (kind) {
            case PHONE, LINK, EMAIL, HANDLE, RATING -> true;
            case PRICE, PERCENTAGE, DATE, WEEKDAY, TIME, DURATION, QUANTITY, NAME, CLAIM -> false;
        };
    }

    private static boolean isComparable(Value claimed, Value said) {
        if (claimed instanceof Value.Amount one && said instanceof Value.Amount other) {
            return one.unit().map(Unit::dimension).equals(other.unit().map(Unit::dimension));
        }
        // A wrong year is contradicted by a year, a wrong day by a day.
        if (claimed instanceof Value.Day one && said instanceof Value.Day other) {
            return one.day().isPresent() == other.day().isPresent();
        }
        return !(claimed instanceof Value.Name) && claimed.getClass() == said.getClass();
    }

    private void read(Source source, Tongue captions) {
        String text = source.title() + "\n" + source.text();
        Words read = Words.of(text);
        Tongue own = GuessLanguage.likely(read).orElse(captions);
        read.all().forEach(this::know);
        Surroundings surroundings = Surroundings.of(read);
        for (Tongue tongue : tongues(read, captions)) {
            if (tongue != own) {
                ReadFacts.in(read, Lexicon.of(tongue)).stream()
                        .filter(fact -> !isSmallNumber(fact))
                        .forEach(this::offer);
            }
        }
        for (Fact fact : ReadFacts.in(read, Lexicon.of(own))) {
            offer(fact);
            List<Said> known = byKind.computeIfAbsent(fact.kind(), kind -> new ArrayList<>());
            if (known.size() < MOST_PER_KIND) {
                Span span = fact.span();
                known.add(new Said(source, fact.readings().getFirst(), span.in(text), surroundings.of(span)));
            }
        }
    }

    /** A price list is too short to have a language: it is read in each of those that are common here. */
    private static Set<Tongue> tongues(Words source, Tongue captions) {
        Set<Tongue> tongues = GuessLanguage.likely(source)
                .map(EnumSet::of)
                .orElseGet(() -> EnumSet.of(Tongue.ENGLISH, Tongue.FRENCH, Tongue.GERMAN, Tongue.SPANISH));
        tongues.add(captions);
        return tongues;
    }

    /** In the wrong language the day of a date is left over as a number; that one proves nothing. */
    private static boolean isSmallNumber(Fact fact) {
        return fact.readings().getFirst() instanceof Value.Amount amount
                && amount.unit().isEmpty()
                && amount.number().compareTo(BigDecimal.valueOf(100)) < 0;
    }

    private void offer(Fact fact) {
        for (Value value : fact.readings()) {
            offered.addAll(value.offers());
            if (value instanceof Value.Name name && name.words().size() > 1) {
                families.add(name.words().getLast());
            }
        }
    }

    private void know(Token token) {
        if (token.isWord()) {
            words.add(token.folded());
        }
    }

    private boolean knows(String folded) {
        return words.contains(folded)
                || (folded.endsWith("s") && words.contains(folded.substring(0, folded.length() - 1)))
                || words.contains(folded + "s");
    }
}
