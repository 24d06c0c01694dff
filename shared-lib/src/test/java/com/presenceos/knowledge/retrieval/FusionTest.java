package com.presenceos.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.knowledge.passages.PassageId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class FusionTest {

    private static final double LEAST = 0.5;

    @Test
    void putsWhatMeansTheSameBeforeWhatSharesOneOfTheWords() {
        // As bge-small and PostgreSQL judge them for "May I bring my pet?".
        FoundPassage dogs = near("Four-legged guests", 0.63);
        FoundPassage cup = passage("Bring your cup", Optional.of(0.55), Optional.of(0.27));

        assertThat(titles(Fusion.of(List.of(dogs, cup), List.of(cup), LEAST)))
                .containsExactly("Four-legged guests", "Bring your cup");
    }

    @Test
    void putsWhatSaysEveryWordBeforeWhatIsALittleNearer() {
        FoundPassage named = passage("Flat white", Optional.of(0.66), Optional.of(1.0));
        FoundPassage alike = near("Cappuccino", 0.7);

        assertThat(titles(Fusion.of(List.of(alike, named), List.of(named), LEAST)))
                .containsExactly("Flat white", "Cappuccino");
    }

    @Test
    void findsByWordsWhatIsNearNothing() {
        FoundPassage named = passage("Tidal Roasters", Optional.empty(), Optional.of(1.0));

        assertThat(Fusion.of(List.of(), List.of(named), LEAST))
                .singleElement()
                .satisfies(passage -> assertThat(passage.score()).isBetween(0.0, 1.0));
    }

    @Test
    void letsFeaturedPassagesPassThoseAboutAsGood() {
        FoundPassage plain = near("Plain", 0.70);
        FoundPassage better = near("Better", 0.80);
        FoundPassage featured = featured("Featured", 0.69);

        assertThat(titles(Fusion.of(List.of(better, plain, featured), List.of(), LEAST)))
                .containsExactly("Better", "Featured", "Plain");
    }

    @Test
    void givesTheBestThereIsTheScoreOfOne() {
        FoundPassage best = new FoundPassage(
                new PassageId(UUID.randomUUID()),
                UUID.randomUUID(),
                "other",
                "Best",
                "Best",
                "",
                true,
                0,
                Optional.of(1.0),
                Optional.of(1.0),
                List.of("best"));

        assertThat(Fusion.of(List.of(best), List.of(best), LEAST).getFirst().score())
                .isEqualTo(1.0);
    }

    private static FoundPassage near(String title, double likeness) {
        return passage(title, Optional.of(likeness), Optional.empty());
    }

    private static FoundPassage featured(String title, double likeness) {
        return passage(title, true, Optional.of(likeness), Optional.empty());
    }

    private static FoundPassage passage(String title, Optional<Double> likeness, Optional<Double> coverage) {
        return passage(title, false, likeness, coverage);
    }

    private static FoundPassage passage(
            String title, boolean featured, Optional<Double> likeness, Optional<Double> coverage) {
        return new FoundPassage(
                new PassageId(UUID.randomUUID()),
                UUID.randomUUID(),
                "other",
                title,
                title,
                "",
                featured,
                0,
                likeness,
                coverage,
                List.of());
    }

    private static List<String> titles(List<FoundPassage> passages) {
        return passages.stream().map(FoundPassage::title).toList();
    }
}
