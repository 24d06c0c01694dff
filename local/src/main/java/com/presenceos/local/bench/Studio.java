package com.presenceos.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.client.PresenceClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A workspace with one brand, one picture and some connected accounts, and the person who works in it. */
final class Studio {

    private final PresenceClient client;
    private final String brand;
    private final String media;
    private final List<String> accounts = new ArrayList<>();

    private Studio(PresenceClient client, String brand, String media) {
        this.client = client;
        this.brand = brand;
        this.media = media;
    }

    static Studio open(HttpClient http, URI url, byte[] jpeg) throws IOException {
        PresenceClient client = new PresenceClient(http, url);
        client.register(
                "bench-" + UUID.randomUUID() + "@presenceos.example", "bench-" + UUID.randomUUID(), "Bench", "Bench");
        String brand = client.post("/brands", Map.of("name", "Bench", "timezone", "UTC"))
                .path("id")
                .asText();
        String media =
                client.upload(brand, "bench.jpg", "image/jpeg", jpeg).path("id").asText();
        return new Studio(client, brand, media);
    }

    /** Where the network serves, as the consent page of an authorisation says. */
    URI network() throws IOException {
        String page = client.post("/connectors/oauth/url", Map.of("brand_id", brand, "platform", "instagram"))
                .path("authorization_url")
                .asText();
        return URI.create(page).resolve("/");
    }

    void connect(String username) throws IOException {
        accounts.add(client.connectInstagram(brand, username).path("id").asText());
    }

    int accounts() {
        return accounts.size();
    }

    void schedule(PlannedPost post, int account) throws IOException {
        client.post(
                "/posts/brands/" + brand,
                Map.of(
                        "connector_id",
                        accounts.get(account),
                        "scheduled_at",
                        post.dueAt().toString(),
                        "timezone",
                        "UTC",
                        // However late: a benchmark wants to see it out.
                        "lateness",
                        Map.of("policy", "publish"),
                        "content",
                        Map.of("caption", post.caption(), "media", List.of(Map.of("media_id", media)))));
    }

    ApiCall.Desk desk(URI url) {
        return new ApiCall.Desk(url, client.token(), brand, accounts.getFirst(), media);
    }

    /** What was done for a post, a line each. */
    List<String> story(Outcome post) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode attempt : client.get("/posts/" + post.id() + "/jobs").path("items")) {
            attempt.path("steps")
                    .forEach(step -> lines.add(step.path("started_at").asText() + " "
                            + step.path("name").asText() + ": "
                            + step.path("answer").asText()));
        }
        return lines;
    }

    /** What became of the posts of the brand. */
    List<Outcome> outcomes() throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = client.get("/posts/brands/" + brand + "?limit=100" + cursor);
            page.path("items")
                    .forEach(post -> outcomes.add(new Outcome(
                            post.path("id").asText(),
                            post.path("content_snapshot").path("caption").asText(),
                            post.path("status").asText(),
                            post.path("last_error").path("kind").asText(""))));
            cursor = page.path("next_cursor").isTextual()
                    ? "&cursor=" + page.path("next_cursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return outcomes;
    }
}
