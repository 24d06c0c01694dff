package com.presenceos.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.client.Consent;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Calls the API and takes every answer as it comes, also the refusals. */
final class Visitor {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI url;
    private final Map<String, String> headers = new HashMap<>();

    Visitor(URI url) {
        this.url = url;
    }

    record Answer(int status, String type, HttpResponse<byte[]> response, JsonNode body) {

        String text(String field) {
            return body.path(field).asText();
        }

        /** The wrong fields of a 422, as {@code pointer: detail}. */
        List<String> errors() {
            return body.path("errors")
                    .valueStream()
                    .map(error -> error.path("pointer").asText() + ": "
                            + error.path("detail").asText())
                    .toList();
        }
    }

    Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Visitor without(String header) {
        headers.remove(header);
        return this;
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    Answer post(String path, Object body) throws IOException, InterruptedException {
        return send("POST", path, Json.text(body));
    }

    Answer patch(String path, Object body) throws IOException, InterruptedException {
        return send("PATCH", path, Json.text(body));
    }

    Answer send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        return answer(request.build());
    }

    Answer put(URI target, Map<String, String> extra, byte[] bytes) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(target).PUT(HttpRequest.BodyPublishers.ofByteArray(bytes));
        extra.forEach(request::header);
        return answer(request.build());
    }

    /** Elsewhere than at the API: at a switch of the stack. */
    Answer post(URI target, Object body) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(target)
                .POST(HttpRequest.BodyPublishers.ofString(Json.text(body)))
                .build());
    }

    Answer fetch(URI target) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(target).build());
    }

    /** Registers somebody new and acts as that person from now on. */
    Answer register() throws IOException, InterruptedException {
        Answer session = post(
                "/auth/register",
                Map.of("email", UUID.randomUUID() + "@example.com", "password", "correct horse", "name", "Mara"));
        with("Authorization", "Bearer " + session.text("access_token"));
        return session;
    }

    String brand() throws IOException, InterruptedException {
        return post("/brands", Map.of("name", "Café Norr", "timezone", "Europe/Stockholm"))
                .text("id");
    }

    Answer startConnecting(String brand) throws IOException, InterruptedException {
        return post("/connectors/oauth/url", Map.of("brand_id", brand, "platform", "instagram"));
    }

    /** Presses "Allow" on the consent page and answers what the network sends back. */
    Map<String, String> allow(Answer started) throws IOException {
        Consent consent = Consent.allow(http, URI.create(started.text("authorization_url")), "cafe_norr");
        return Map.of("state", consent.state(), "code", consent.code());
    }

    String connect(String brand) throws IOException, InterruptedException {
        return post("/connectors/oauth/callback", allow(startConnecting(brand)))
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    Answer upload(String brand, String name, String type, byte[] bytes) throws IOException, InterruptedException {
        Answer place = post(
                "/media/brands/" + brand + "/presigned-url",
                Map.of("file_name", name, "content_type", type, "size_bytes", bytes.length));
        if (place.status() != 201) {
            return place;
        }
        Answer stored = put(URI.create(place.text("url")), Map.of("Content-Type", type), bytes);
        if (stored.status() != 200) {
            throw new AssertionError("The upload was answered " + stored.status());
        }
        return send("POST", "/media/" + place.text("media_id") + "/complete", "");
    }

    Answer schedule(String brand, String account, String media, Instant at, String caption)
            throws IOException, InterruptedException {
        return post(
                "/posts/brands/" + brand,
                Map.of(
                        "connector_id",
                        account,
                        "scheduled_at",
                        at.toString(),
                        "timezone",
                        "Europe/Stockholm",
                        "content",
                        Map.of("caption", caption, "media", List.of(Map.of("media_id", media)))));
    }

    /** Waits until a post is out with its link, or has ended otherwise. */
    Answer awaitOutcome(String post) throws IOException, InterruptedException {
        Instant patience = Instant.now().plusSeconds(150);
        while (true) {
            Answer answer = get("/posts/" + post);
            boolean over = List.of("published", "failed", "held").contains(answer.text("status"))
                    && (!answer.text("status").equals("published")
                            || !answer.body().path("platform_post_url").isNull());
            if (over || Instant.now().isAfter(patience)) {
                return answer;
            }
            // The product itself is what is waited for; there is no clock to move in a running stack.
            Thread.sleep(250);
        }
    }

    static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x2f6f73));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0xf2c14e));
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private Answer answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        String type = response.headers().firstValue("Content-Type").orElse("");
        JsonNode body = type.contains("json")
                ? Json.foreign(response.body())
                : Json.foreign(Json.bytes(new String(response.body(), StandardCharsets.UTF_8)));
        return new Answer(response.statusCode(), type, response, body);
    }
}
