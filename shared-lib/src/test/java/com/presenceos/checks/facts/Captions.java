package com.presenceos.checks.facts;

import com.presenceos.checks.text.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Captions with their sources, read from a file: {@code ==} opens a place with its brand and topic, {@code @} is a
 * source, {@code +} a caption that says what is true, {@code -} one with the kind and the words of what is false.
 */
record Captions(List<Example> examples) {

    /** @param planted what is false in it; empty where nothing is */
    record Example(Tongue tongue, Evidence evidence, String caption, Optional<String> planted) {}

    static Captions read(Tongue tongue, String text) {
        List<Example> examples = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        String brand = "";
        String topic = "";
        for (String line : text.lines().filter(line -> line.length() > 2).toList()) {
            String[] parts =
                    line.substring(line.startsWith("==") ? 2 : 1).strip().split(" \\| ", -1);
            switch (line.charAt(0)) {
                case '=' -> {
                    sources = new ArrayList<>();
                    brand = parts[0];
                    topic = parts[1];
                }
                case '@' -> sources.add(new Source(parts[0], parts[1], parts[2]));
                case '+' ->
                    examples.add(new Example(
                            tongue, new Evidence(brand, topic, sources), lines(parts[0]), Optional.empty()));
                case '-' ->
                    examples.add(new Example(
                            tongue, new Evidence(brand, topic, sources), lines(parts[2]), Optional.of(parts[1])));
                default -> throw new IllegalArgumentException("Neither place, source nor caption: " + line);
            }
        }
        return new Captions(examples);
    }

    private static String lines(String caption) {
        return caption.replace("\\n", "\n");
    }
}
