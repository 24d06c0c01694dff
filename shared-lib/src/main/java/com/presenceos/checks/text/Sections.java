package com.presenceos.checks.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A resource of words: a name in brackets opens a section, every line is one entry or several between commas, and
 * what follows a # at the beginning of a line is for people.
 */
public final class Sections {
    private final Map<String, List<String>> sections;

    private Sections(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    public static Sections read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No words beside " + beside.getName() + ": " + name);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sections of(String text) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                open = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else {
                open.add(line);
            }
        }
        return new Sections(sections);
    }

    /** The entries between the commas of a section; none if there is no such section. */
    public List<String> entries(String section) {
        return lines(section).stream()
                .flatMap(line -> List.of(line.split(",", -1)).stream())
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** Entries by what they mean, from lines such as {@code 30 = half past, and a half}. */
    public Map<String, String> meanings(String section) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String line : lines(section)) {
            int equals = line.indexOf('=');
            String meaning = line.substring(0, equals).strip();
            for (String phrase : line.substring(equals + 1).split(",", -1)) {
                if (!phrase.isBlank()) {
                    meanings.put(phrase.strip(), meaning);
                }
            }
        }
        return meanings;
    }

    private List<String> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }
}
