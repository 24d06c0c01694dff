package com.presenceos.local.models.embeddings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
final class BgeSmallTest {

    private final BgeSmall embedder = new BgeSmall();

    @Test
    void knowsWhatIsAlike() {
        List<float[]> vectors = embedder.embed(List.of(
                "When do you open on Sundays?",
                "Opening hours: Sunday 9 am to 5 pm",
                "Our cinnamon buns contain milk and gluten"));

        double opening = cosine(vectors.get(0), vectors.get(1));
        double buns = cosine(vectors.get(0), vectors.get(2));

        assertThat(vectors).allMatch(vector -> vector.length == embedder.dimensions());
        assertThat(opening).isGreaterThan(buns + 0.1);
        assertThat(cosine(vectors.get(0), vectors.get(0))).isBetween(0.999, 1.001);
    }

    @Test
    void readsATextLongerThanItsWindow() {
        String text = "A bun in the morning. ".repeat(200);

        assertThat(embedder.tokens(text)).isGreaterThan(1000);
        assertThat(embedder.embed(List.of(text)).getFirst()).hasSize(384);
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
