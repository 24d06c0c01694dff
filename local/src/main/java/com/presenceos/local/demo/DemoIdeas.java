package com.presenceos.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.client.PresenceClient;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What the café could post about: proposed, approved, used for a draft, and one of its own. */
final class DemoIdeas {

    private static final Map<String, Object> WISH = Map.of(
            "count", 5,
            "pillars", List.of("From the oven", "The people", "The harbour"),
            "formats", List.of("instagram_post", "facebook"));

    private static final Map<String, Object> OF_ONES_OWN = Map.of(
            "title", "The first snow on the quay",
            "hook", "It is snowing, and the oven is on.",
            "description", "The quay in white from the window seat, a cup in front of it. No offer, only the view.",
            "pillar", "The harbour");

    private DemoIdeas() {}

    /** Where there are none yet: an earlier start may have been stopped in between. */
    static void load(PresenceClient client, String brand) throws IOException {
        if (!client.get("/ideas/brands/" + brand).path("items").isEmpty()) {
            return;
        }
        JsonNode job = client.post("/ai/brands/" + brand + "/ideas/generate", WISH);
        DemoKnowledge.mustHaveWorked(job);
        JsonNode ids = job.path("result").path("idea_ids");
        for (int i = 0; i < 2 && i < ids.size(); i++) {
            client.post("/ideas/" + ids.path(i).asText() + "/approve", Map.of());
        }
        if (!ids.isEmpty()) {
            DemoKnowledge.mustHaveWorked(client.post(
                    "/ai/brands/" + brand + "/drafts/generate",
                    Map.of("idea_id", ids.path(0).asText())));
        }
        client.post("/ideas/brands/" + brand, OF_ONES_OWN);
    }
}
