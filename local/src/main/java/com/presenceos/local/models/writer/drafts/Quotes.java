package com.presenceos.local.models.writer.drafts;

import com.presenceos.local.models.writer.facts.Facts;
import com.presenceos.local.models.writer.language.Sentences;
import com.presenceos.local.models.writer.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which sentence of the passages goes to which temper, so that three variants do not say the same: the most practical to the
 * conservative, the shortest of the others to the bold, what is left to the balanced.
 */
record Quotes(List<Quote> conservative, List<Quote> balanced, List<Quote> bold) {

    /** A sentence and whose it is. */
    record Quote(String sentence, Facts source) {

        /** Without what goes on from it. */
        Quote begun() {
            return new Quote(Sentences.of(sentence, Locale.ROOT).getFirst(), source);
        }
    }

    private static final int FEW_WORDS = 16;

    static final Quotes NONE = new Quotes(List.of(), List.of(), List.of());

    static Quotes allotted(List<Quote> all, String kind) {
        if (kind.equals("faq")) {
            // A question without its answer helps nobody.
            List<Quote> answer = all.stream().limit(1).toList();
            return new Quotes(List.copyOf(all), answer, answer);
        }
        List<Quote> left = new ArrayList<>(all);
        List<Quote> conservative = new ArrayList<>();
        List<Quote> balanced = new ArrayList<>();
        List<Quote> bold = new ArrayList<>();
        left.stream().max(Comparator.comparingInt(Quotes::practical)).ifPresent(best -> move(best, left, conservative));
        if (left.size() > 1) {
            left.stream()
                    .min(Comparator.comparingInt(Quotes::words))
                    .filter(quote -> words(quote) <= FEW_WORDS)
                    .ifPresent(shortest -> move(shortest, left, bold));
        }
        left.stream().findFirst().ifPresent(next -> move(next, left, balanced));
        left.stream().findFirst().ifPresent(next -> move(next, left, conservative));
        left.stream().findFirst().ifPresent(next -> move(next, left, balanced));
        if (balanced.isEmpty()) {
            balanced.addAll(conservative);
        }
        // One for all: the bold do with a figure, or with how it begins.
        if (bold.isEmpty()
                && (kind.equals("proof")
                        || all.stream()
                                .limit(1)
                                .noneMatch(quote -> quote.source().details().containsKey("price")))) {
            balanced.stream().limit(1).map(Quote::begun).forEach(bold::add);
        }
        return new Quotes(List.copyOf(conservative), List.copyOf(balanced), List.copyOf(bold));
    }

    List<Quote> of(Temper temper) {
        return switch (temper) {
            case CONSERVATIVE -> conservative;
            case BALANCED -> balanced;
            case BOLD -> bold;
        };
    }

    private static void move(Quote quote, List<Quote> from, List<Quote> to) {
        from.remove(quote);
        to.add(quote);
    }

    private static int words(Quote quote) {
        return Words.of(quote.sentence()).size();
    }

    private static int practical(Quote quote) {
        return (int) quote.sentence().codePoints().filter(Character::isDigit).count();
    }
}
