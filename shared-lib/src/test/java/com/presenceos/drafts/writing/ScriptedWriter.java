package com.presenceos.drafts.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.models.ModelName;
import com.presenceos.models.ModelUse;
import com.presenceos.models.Provider;
import com.presenceos.models.WritingModel;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A model for tests, which answers a brief as a test says. */
final class ScriptedWriter implements WritingModel {

    private final Function<JsonNode, String> script;
    private final List<JsonNode> briefs = Collections.synchronizedList(new ArrayList<>());

    ScriptedWriter(Function<JsonNode, String> script) {
        this.script = script;
    }

    @Override
    public ModelName name() {
        return new ModelName(Provider.OPENAI, "scripted");
    }

    @Override
    public Written write(Writing writing) {
        JsonNode brief = read(writing.brief());
        briefs.add(brief);
        return new Written(script.apply(brief), new ModelUse(Provider.OPENAI, "gpt-4o-mini", 1_000, 200, 40));
    }

    List<JsonNode> briefs() {
        return List.copyOf(briefs);
    }

    /** An answer as it should be, which cites the first passage there is. */
    static String good(JsonNode brief) {
        String caption = switch (brief.path("temper").asText()) {
            case "conservative" -> "Our buns are out of the oven at seven. Come by.";
            case "balanced" -> "Rain on the window, hands around a cup: this is what warm cardamom is for.";
            default -> "Still eating cold toast? One bun changes a whole morning.";
        };
        return answer(
                caption, brief.path("passages").isEmpty() ? List.of() : List.of(cited("P1", caption.substring(0, 8))));
    }

    static String answer(String caption, List<Map<String, String>> citations) {
        return Json.text(Map.of(
                "hook",
                caption.substring(0, 10),
                "caption",
                caption,
                "hashtags",
                List.of("#fika"),
                "notes",
                "Because.",
                "citations",
                citations));
    }

    static Map<String, String> cited(String passage, String claim) {
        return Map.of("passage", passage, "claim", claim);
    }

    private static JsonNode read(String brief) {
        try {
            return Json.foreign(brief.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
