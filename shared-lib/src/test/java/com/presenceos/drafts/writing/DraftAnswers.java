package com.presenceos.drafts.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.platform.json.Json;
import java.util.List;
import java.util.Map;

/** What a writer of drafts may answer, for tests. */
final class DraftAnswers {

    private DraftAnswers() {}

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

    /** The good one, with a description of what it calls so. */
    static String describing(JsonNode brief, String label) {
        ObjectNode answer = Json.own(good(brief), ObjectNode.class);
        answer.putArray("alt_texts").addObject().put("media", label).put("text", "Buns");
        return answer.toString();
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
                citations,
                "alt_texts",
                List.of()));
    }

    static Map<String, String> cited(String passage, String claim) {
        return Map.of("passage", passage, "claim", claim);
    }
}
