package com.presenceos.checks.facts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.checks.text.Tongue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two hundred captions in four languages, half of them with one thing that is not true. */
final class FactsInCaptionsTest {
    private static final long SEED = 20_260_312;
    private static final List<Tongue> TONGUES = List.of(Tongue.ENGLISH, Tongue.GERMAN, Tongue.FRENCH, Tongue.SPANISH);

    @Test
    void flagsWhatNoSourceSaysAndLittleElse() throws IOException {
        List<Captions.Example> examples = new ArrayList<>();
        for (Tongue tongue : TONGUES) {
            examples.addAll(SeededCaptions.of(tongue, templates(tongue), SEED));
        }

        Measured measured = Measured.of(examples);

        System.out.println("Facts, seed " + SEED + ": " + measured);
        assertThat(examples).hasSize(200);
        assertThat(measured.planted()).isEqualTo(100);
        assertThat(measured.recall()).isGreaterThanOrEqualTo(0.9);
        assertThat(measured.falseAlarms()).isLessThanOrEqualTo(0.05);
    }

    private static String templates(Tongue tongue) throws IOException {
        String name = "templates." + tongue.code() + ".txt";
        try (InputStream in = FactsInCaptionsTest.class.getResourceAsStream(name)) {
            return new String(requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
