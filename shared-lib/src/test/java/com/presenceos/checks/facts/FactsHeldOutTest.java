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

/**
 * On captions that were written before they were tried. Two earlier sets were then read and learned from: tried first,
 * 47 of 48 and 20 of 24 planted facts were found, and 11 of 48 and 4 of 24 clean captions flagged. The last was not.
 */
final class FactsHeldOutTest {
    private static final List<Tongue> TONGUES = List.of(Tongue.ENGLISH, Tongue.GERMAN, Tongue.FRENCH, Tongue.SPANISH);

    @Test
    void findsWhatNoSourceSaysInCaptionsItLearnedFrom() throws IOException {
        List<Captions.Example> examples = all("early");
        examples.addAll(all("later"));

        Measured measured = Measured.of(examples);

        System.out.println("Facts, held out at first and learned from since: " + measured);
        assertThat(measured.recall()).isGreaterThanOrEqualTo(0.9);
        assertThat(measured.falseAlarms()).isLessThanOrEqualTo(0.1);
    }

    @Test
    void findsWhatNoSourceSaysInCaptionsNobodyTunedFor() throws IOException {
        Measured measured = Measured.of(all("held-out"));

        System.out.println("Facts, held out: " + measured);
        assertThat(measured.recall()).isGreaterThanOrEqualTo(0.9);
    }

    private static List<Captions.Example> all(String set) throws IOException {
        List<Captions.Example> examples = new ArrayList<>();
        for (Tongue tongue : TONGUES) {
            examples.addAll(Captions.read(tongue, text(set + "." + tongue.code() + ".txt"))
                    .examples());
        }
        return examples;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = FactsHeldOutTest.class.getResourceAsStream(name)) {
            return new String(requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
