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

/** What people write all the time, jokes and counting included, is no claim anybody must prove. */
final class OrdinaryPostsTest {

    @Test
    void leavesOrdinaryPostsAlone() throws IOException {
        List<Captions.Example> examples = new ArrayList<>();
        for (Tongue tongue : List.of(Tongue.ENGLISH, Tongue.GERMAN, Tongue.FRENCH, Tongue.SPANISH)) {
            examples.addAll(Captions.read(tongue, text(tongue)).examples());
        }

        Measured measured = Measured.of(examples);

        System.out.println("Ordinary posts: " + measured);
        assertThat(measured.falseAlarms()).isLessThanOrEqualTo(0.1);
    }

    private static String text(Tongue tongue) throws IOException {
        String name = "ordinary." + tongue.code() + ".txt";
        try (InputStream in = OrdinaryPostsTest.class.getResourceAsStream(name)) {
            return new String(requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
