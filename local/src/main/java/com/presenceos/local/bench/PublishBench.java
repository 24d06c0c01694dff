package com.presenceos.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.client.PresenceClient;
import com.presenceos.platform.json.Json;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

/**
 * How long after its instant each post's visible call leaves: schedules posts a second apart, waits, and reads at the
 * Instagram stand-in when which call arrived.
 */
final class PublishBench {

    // Containers need some seconds to be made and polled.
    private static final Duration HEAD_START = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final PresenceClient client;

    private PublishBench(URI url) {
        this.client = new PresenceClient(http, url);
    }

    static Lateness run(URI url, int posts) throws IOException, InterruptedException {
        return new PublishBench(url).run(posts);
    }

    private Lateness run(int posts) throws IOException, InterruptedException {
        client.register(
                "bench-" + UUID.randomUUID() + "@presenceos.example", "bench-" + UUID.randomUUID(), "Bench", "Bench");
        String brand = client.post("/brands", Map.of("name", "Bench", "timezone", "UTC"))
                .path("id")
                .asText();
        URI standIn = standIn(brand);
        JsonNode account = client.connectInstagram(brand, "cafe_norr");
        String media = client.upload(brand, "bench.jpg", "image/jpeg", picture())
                .path("id")
                .asText();
        Map<String, Instant> due = schedule(posts, brand, account.path("id").asText(), media);
        awaitPublished(brand, due.size());
        return lateness(due, standIn);
    }

    private URI standIn(String brand) throws IOException {
        String page = client.post("/connectors/oauth/url", Map.of("brand_id", brand, "platform", "instagram"))
                .path("authorization_url")
                .asText();
        return URI.create(page).resolve("/");
    }

    private Map<String, Instant> schedule(int posts, String brand, String connector, String media) throws IOException {
        Map<String, Instant> due = new HashMap<>();
        Instant first = Instant.now().plus(HEAD_START).truncatedTo(ChronoUnit.SECONDS);
        for (int i = 0; i < posts; i++) {
            String caption = "Bench " + UUID.randomUUID();
            Instant at = first.plusSeconds(i);
            client.post(
                    "/posts/brands/" + brand,
                    Map.of(
                            "connector_id",
                            connector,
                            "scheduled_at",
                            at.toString(),
                            "timezone",
                            "UTC",
                            "content",
                            Map.of("caption", caption, "media", List.of(Map.of("media_id", media)))));
            due.put(caption, at);
        }
        return due;
    }

    private void awaitPublished(String brand, int posts) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LONGEST_WAIT).plusSeconds(posts);
        while (Instant.now().isBefore(end)) {
            if (client.get("/posts/brands/" + brand + "?status=published&limit=100")
                            .path("items")
                            .size()
                    >= Math.min(posts, 100)) {
                return;
            }
            Thread.sleep(1_000);
        }
    }

    private Lateness lateness(Map<String, Instant> due, URI standIn) throws IOException, InterruptedException {
        HttpResponse<byte[]> posted = http.send(
                HttpRequest.newBuilder(standIn.resolve("/_fake/posted")).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        Map<String, Integer> seen = new HashMap<>();
        List<Long> millis = new ArrayList<>();
        for (JsonNode post : Json.foreign(posted.body()).path("items")) {
            String caption = post.path("caption").asText();
            Instant at = due.get(caption);
            if (at != null) {
                seen.merge(caption, 1, Integer::sum);
                millis.add(post.path("at_ms").asLong() - at.toEpochMilli());
            }
        }
        long twice = seen.values().stream().filter(times -> times > 1).count();
        return new Lateness(millis, due.size() - seen.size(), twice);
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(800, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x2f6f73));
        pen.fillRect(0, 0, 800, 800);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        return jpeg.toByteArray();
    }
}
