package com.presenceos.local.models.writer.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Forty briefs a language: twenty topics, each with what the brand knows of it and a passage beside it, and with nothing. */
record Corpus(String language, List<ObjectNode> briefs) {

    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    private static final Map<String, String> BRANDS = Map.of(
            "restaurant",
            "Café Norr",
            "ecommerce",
            "Lumo",
            "saas",
            "Schichtplan",
            "service",
            "Radwerk",
            "personal",
            "Ida Berg");

    static Corpus in(String language) {
        List<ObjectNode> briefs = new ArrayList<>();
        List<String[]> lines = lines(language);
        for (int i = 0; i < lines.size(); i++) {
            briefs.add(brief(language, lines.get(i), List.of(lines.get(i), lines.get((i + 7) % lines.size()))));
            briefs.add(brief(language, lines.get(i), List.of()));
        }
        return new Corpus(language, briefs);
    }

    /** Every fifth, for what takes long. */
    List<ObjectNode> some() {
        return IntStream.range(0, briefs.size())
                .filter(index -> index % 5 == 0)
                .mapToObj(briefs::get)
                .toList();
    }

    static JsonNode write(ObjectNode brief, String temper) {
        return new DraftVariant()
                .write(brief.deepCopy().put("temper", temper))
                .object()
                .orElseThrow();
    }

    private static ObjectNode brief(String language, String[] line, List<String[]> passages) {
        ObjectNode brief = JsonNodeFactory.instance.objectNode();
        brief.put("task", "draft_variant").put("language", language).put("topic", line[2]);
        brief.putObject("brand")
                .put("name", BRANDS.get(line[0]))
                .put("type", line[0])
                .put("description", "");
        ObjectNode format = brief.putObject("format").put("network", "Instagram");
        format.put("max_characters", 2200).put("max_hashtags", 30);
        format.putObject("hashtags").put("min", 3).put("max", 5);
        brief.putObject("voice")
                .put("formal", 40)
                .put("playful", 50)
                .put("bold", 50)
                .put("technical", 40)
                .put("emotional", 50)
                .put("max_emojis", 2);
        for (String[] passage : passages) {
            brief.withArray("passages")
                    .addObject()
                    .put("id", "P" + brief.path("passages").size())
                    .put("type", passage[1])
                    .put("title", passage[3])
                    .put("text", passage[4]);
        }
        return brief;
    }

    private static List<String[]> lines(String language) {
        String name = "/com/presenceos/local/models/writer/corpus-" + language + ".txt";
        try (InputStream file = Corpus.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + name);
            }
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
