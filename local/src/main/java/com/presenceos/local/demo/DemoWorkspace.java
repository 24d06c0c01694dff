package com.presenceos.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.client.CallFailed;
import com.presenceos.local.client.PresenceClient;
import com.presenceos.platform.ids.WorkspaceId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The workspace that the first start shows: a café with a voice, a connected account, a week behind and a week ahead, what it
 * knows, and a first draft.
 */
public final class DemoWorkspace {

    /** Known to everybody, and good on one machine only. */
    public static final String EMAIL = "demo@presenceos.example";

    public static final String PASSWORD = "presence-demo";

    private static final int CONFLICT = 409;

    private DemoWorkspace() {}

    /** Makes the workspace through the API, or what an earlier start that was stopped left undone. */
    public static void load(HttpClient http, URI baseUrl, TimeTurner turner, InstantSource clock) throws IOException {
        PresenceClient client = new PresenceClient(http, baseUrl);
        JsonNode session = enter(client);
        String workspace = session.path("workspace").path("id").asText();
        String brands = "/workspaces/" + workspace + "/brands";
        JsonNode first = client.get(brands).path("items").path(0);
        String brand = first.isMissingNode() ? cafe(client) : first.path("id").asText();
        JsonNode connected =
                client.get("/connectors/brands/" + brand).path("items").path(0);
        JsonNode account = connected.isMissingNode() ? client.connectInstagram(brand, "cafe_norr") : connected;
        if (client.get("/posts/brands/" + brand).path("items").isEmpty()) {
            new DemoFortnight(
                            client,
                            turner,
                            clock,
                            new WorkspaceId(UUID.fromString(workspace)),
                            brand,
                            account.path("id").asText())
                    .fill();
        }
        DemoKnowledge.load(client, brand);
        DemoIdeas.load(client, brand);
    }

    private static JsonNode enter(PresenceClient client) throws IOException {
        try {
            return client.register(EMAIL, PASSWORD, "Demo", "Harbour Studio");
        } catch (CallFailed e) {
            if (e.status() == CONFLICT) {
                return client.logIn(EMAIL, PASSWORD);
            }
            throw e;
        }
    }

    private static String cafe(PresenceClient client) throws IOException {
        JsonNode brand = client.post(
                "/brands",
                Map.of(
                        "name", "Café Norr",
                        "brand_type", "restaurant",
                        "description", "A small coffee bar by the harbour: cardamom buns, filter coffee, the sea.",
                        "timezone", "Europe/Stockholm"));
        String id = brand.path("id").asText();
        client.patch(
                "/brands/" + id + "/voice",
                Map.of(
                        "tone_playful", 65,
                        "tone_formal", 20,
                        "tone_emotional", 60,
                        "words_to_avoid", List.of("cheap", "deal"),
                        "words_to_prefer", List.of("fika", "harbour"),
                        "example_phrases", List.of("Warm buns from seven. The sea is already awake."),
                        "max_emojis_per_post", 1));
        return id;
    }
}
