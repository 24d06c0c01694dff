package com.presenceos.local.models.writer.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of a language, by section. {@code de.txt} says how they are written. */
public final class PhraseBook {

    private static final Map<Language, PhraseBook> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, read("/com/presenceos/local/models/writer/" + language.code() + ".txt"));
        }
    }

    private final Map<String, List<String>> sections;

    private PhraseBook(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    public static PhraseBook of(Language language) {
        return ALL.getOrDefault(language, new PhraseBook(Map.of()));
    }

    private static PhraseBook read(String resource) {
        Map<String, List<String>> sections = new HashMap<>();
        try (InputStream file = PhraseBook.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            List<String> section = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), UTF_8).lines().toList()) {
                if (line.startsWith("[")) {
                    section = new ArrayList<>();
                    sections.put(line.substring(1, line.indexOf(']')), section);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
        return new PhraseBook(sections);
    }

    /** The lines of a section as they stand. */
    public List<String> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The words of a section of words. */
    public List<String> words(String section) {
        return lines(section).stream()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .toList();
    }

    /** The phrases of a section, said as such a speaker says them. */
    public List<Phrase> phrases(String section, Manner manner) {
        return lines(section).stream()
                .filter(line -> manner.playful() || !line.startsWith("+"))
                .map(line -> new Phrase(said(line.replaceFirst("^\\+", ""), manner)))
                .toList();
    }

    private static String said(String line, Manner manner) {
        String[] both = line.split(" \\|\\| ", 2);
        return both.length == 2 && manner.toStrangers() ? both[1] : both[0];
    }
}
