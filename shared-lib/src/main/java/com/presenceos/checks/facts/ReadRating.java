package com.presenceos.checks.facts;

import com.presenceos.checks.text.Token;
import com.presenceos.checks.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ratings: 4.8/5, 4,8 von 5 Sternen, five stars, ★★★★★. */
final class ReadRating implements FactReader {
    private static final Set<Integer> SCALES = Set.of(5, 6, 10);
    private static final int MOST_STARS = 5;
    private static final String STARS = "★⭐";

    @Override
    public Optional<Found> at(Words words, int index, Lexicon lexicon) {
        if (words.at(index).isSignOf(STARS)) {
            return drawn(words, index);
        }
        return Numeral.at(words, index, lexicon).flatMap(points -> written(words, index, points, lexicon));
    }

    private static Optional<Found> written(Words words, int index, Numeral points, Lexicon lexicon) {
        int at = points.next();
        if (isStars(words.at(words.at(at).isSign("-") ? at + 1 : at), lexicon)) {
            int next = words.at(at).isSign("-") ? at + 2 : at + 1;
            return Optional.of(found(words, index, next, points.value(), Optional.empty()));
        }
        boolean slash = words.at(at).isSign("/");
        int scaleAt = slash
                ? at + 1
                : lexicon.outOf.at(words, at).map(hit -> hit.next()).orElse(-1);
        Optional<Numeral> scale = scaleAt < 0 ? Optional.empty() : Numeral.at(words, scaleAt, lexicon);
        boolean fits = scale.isPresent()
                && SCALES.contains(scale.get().small())
                && points.value().compareTo(scale.get().value()) <= 0
                // 3/5 may be a day in May.
                && !(slash && points.isWhole() && words.at(scale.get().next()).isSign("/"));
        if (!fits) {
            return Optional.empty();
        }
        int next = scale.get().next();
        int end = isStars(words.at(next), lexicon) ? next + 1 : next;
        Found rating = found(words, index, end, points.value(), scale.map(Numeral::value));
        if (slash && points.isWhole()) {
            Value day = new Value.Day(
                    Optional.empty(), Optional.of(scale.get().small()), Optional.of(Math.max(1, points.small())));
            Fact both = new Fact(
                    FactKind.RATING,
                    rating.fact().span(),
                    List.of(rating.fact().readings().getFirst(), day));
            return Optional.of(new Found(both, end));
        }
        return Optional.of(rating);
    }

    private static Optional<Found> drawn(Words words, int index) {
        if (words.at(index - 1).isSignOf(STARS)) {
            return Optional.empty();
        }
        int next = index;
        while (words.at(next).isSignOf(STARS) && next - index <= MOST_STARS) {
            next++;
        }
        int stars = next - index;
        // One star is an ornament.
        return stars >= 3 && stars <= MOST_STARS
                ? Optional.of(found(words, index, next, BigDecimal.valueOf(stars), Optional.empty()))
                : Optional.empty();
    }

    private static boolean isStars(Token token, Lexicon lexicon) {
        return (token.isWord() && lexicon.stars.contains(token.folded())) || token.isSignOf(STARS);
    }

    private static Found found(Words words, int index, int next, BigDecimal points, Optional<BigDecimal> of) {
        return new Found(Fact.of(FactKind.RATING, words.span(index, next), new Value.Rating(points, of)), next);
    }
}
