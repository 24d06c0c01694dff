package com.presenceos.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.client.PresenceClient;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;

/** What the café knows, imported as anybody would import it, and a first draft that was written with it. */
final class DemoKnowledge {

    private static final String TOPIC = "Saffron buns on Lucia morning";

    private DemoKnowledge() {}

    /** Writes what is not there yet: an earlier start may have been stopped in between. */
    static void load(PresenceClient client, String brand) throws IOException {
        if (client.get("/knowledge/brands/" + brand).path("items").isEmpty()) {
            mustHaveWorked(client.post(
                    "/knowledge/brands/" + brand + "/import", Map.of("text", items(), "file_name", "knowledge.json")));
        }
        if (client.get("/drafts/brands/" + brand).path("items").isEmpty()) {
            mustHaveWorked(client.post("/ai/brands/" + brand + "/drafts/generate", Map.of("topic", TOPIC)));
        }
    }

    /** One that still goes on ends by itself. */
    static void mustHaveWorked(JsonNode job) throws IOException {
        JsonNode report = job.path("result");
        if (job.path("status").asText().equals("failed") || report.path("wrong").asInt() > 0) {
            throw new IOException("The demo's " + job.path("kind").asText() + " came to nothing: " + job);
        }
    }

    private static String items() throws IOException {
        try (InputStream items = Objects.requireNonNull(
                DemoKnowledge.class.getResourceAsStream("knowledge.json"), "The demo's knowledge is missing")) {
            return new String(items.readAllBytes(), UTF_8);
        }
    }
}
