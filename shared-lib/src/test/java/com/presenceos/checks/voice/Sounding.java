package com.presenceos.checks.voice;

import static java.util.Objects.requireNonNull;

import com.presenceos.brands.HashtagStyle;
import com.presenceos.brands.Language;
import com.presenceos.brands.Tones;
import com.presenceos.brands.Voice;
import com.presenceos.checks.text.Tongue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts with the voice they are, or are not, in: {@code ==} opens a voice by its sliders, {@code !} is one of its
 * example phrases, {@code +} a text in this voice and {@code -} one in another.
 */
record Sounding(Tongue tongue, Voice voice, String text, boolean inVoice) {

    int score() {
        return ScoreVoice.of(text, voice, tongue).score();
    }

    static List<Sounding> read(String set) {
        List<Sounding> all = new ArrayList<>();
        for (Tongue tongue : List.of(Tongue.ENGLISH, Tongue.GERMAN, Tongue.FRENCH, Tongue.SPANISH)) {
            all.addAll(of(tongue, resource(set + "." + tongue.code() + ".txt")));
        }
        return all;
    }

    /** How often a text in its voice scores above one that is not, over all pairs; an equal score counts half. */
    static double areaUnderCurve(List<Sounding> all) {
        List<Integer> in =
                all.stream().filter(Sounding::inVoice).map(Sounding::score).toList();
        List<Integer> out = all.stream()
                .filter(text -> !text.inVoice())
                .map(Sounding::score)
                .toList();
        double above = 0;
        for (int own : in) {
            for (int other : out) {
                above += own > other ? 1 : own == other ? 0.5 : 0;
            }
        }
        return above / (in.size() * (double) out.size());
    }

    /** The harder question: each voice with its own texts, and with those that are in some other voice. */
    static List<Sounding> crossed(List<Sounding> all) {
        List<Sounding> crossed = new ArrayList<>();
        for (Sounding voice : all.stream().filter(Sounding::inVoice).toList()) {
            for (Sounding text : all.stream().filter(Sounding::inVoice).toList()) {
                if (voice.tongue() == text.tongue()) {
                    boolean own = voice.voice().equals(text.voice());
                    crossed.add(new Sounding(voice.tongue(), voice.voice(), text.text(), own));
                }
            }
        }
        return crossed;
    }

    private static List<Sounding> of(Tongue tongue, String set) {
        List<Sounding> all = new ArrayList<>();
        List<String> examples = new ArrayList<>();
        Tones tones = new Tones(50, 50, 50, 50, 50);
        for (String line : set.lines().filter(line -> !line.isBlank()).toList()) {
            String rest = line.substring(2).strip();
            switch (line.charAt(0)) {
                case '=' -> {
                    tones = tones(rest);
                    examples = new ArrayList<>();
                }
                case '!' -> examples.add(rest);
                case '+' -> all.add(new Sounding(tongue, voice(tones, examples, tongue), rest, true));
                case '-' -> all.add(new Sounding(tongue, voice(tones, examples, tongue), rest, false));
                default -> throw new IllegalArgumentException("Neither voice nor text: " + line);
            }
        }
        return all;
    }

    private static Tones tones(String sliders) {
        Map<String, Integer> values = new HashMap<>();
        for (String slider : sliders.split(",", -1)) {
            String[] parts = slider.strip().split(" ", -1);
            values.put(parts[0], Integer.valueOf(parts[1]));
        }
        return new Tones(
                values.getOrDefault("formal", 50),
                values.getOrDefault("playful", 50),
                values.getOrDefault("bold", 50),
                values.getOrDefault("technical", 50),
                values.getOrDefault("emotional", 50));
    }

    static Voice voice(Tones tones, List<String> examples, Tongue tongue) {
        return new Voice(
                tones,
                examples,
                List.of(),
                List.of(),
                true,
                5,
                HashtagStyle.FEW,
                new Language(tongue.code()),
                "",
                Instant.EPOCH);
    }

    private static String resource(String name) {
        try (InputStream in = Sounding.class.getResourceAsStream(name)) {
            return new String(requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
