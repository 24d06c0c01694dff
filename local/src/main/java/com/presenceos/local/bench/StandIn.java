package com.presenceos.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The switches and the memory of the Instagram stand-in. */
final class StandIn {

    private static final Duration PATIENCE = Duration.ofSeconds(35);

    private final HttpClient http;
    private final URI url;

    /** @param url of its root */
    StandIn(HttpClient http, URI url) {
        this.http = http;
        this.url = url;
    }

    void addAccount(String username) throws IOException {
        post("accounts", Map.of("username", username, "name", username));
    }

    void post(String name, Object body) throws IOException {
        JsonNode _ = send(request(name)
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.bytes(body)))
                .build());
    }

    void forgetFaults() throws IOException {
        JsonNode _ = send(request("faults").DELETE().build());
    }

    /** Which of the posts it shows. */
    Seen seen(List<PlannedPost> planned) throws IOException {
        Map<String, PlannedPost> byCaption =
                planned.stream().collect(Collectors.toMap(PlannedPost::caption, Function.identity()));
        Map<String, Instant> sent = sentAt();
        List<Visible> visible = new ArrayList<>();
        for (JsonNode item : get("posted").path("items")) {
            PlannedPost post = byCaption.get(item.path("caption").asText());
            if (post != null) {
                Instant postedAt = Instant.ofEpochMilli(item.path("at_ms").asLong());
                visible.add(new Visible(
                        post,
                        item.path("username").asText(),
                        sent.getOrDefault(item.path("id").asText(), postedAt)));
            }
        }
        return new Seen(planned, visible);
    }

    /** When the call arrived that made each medium visible. It forgets calls when it stops, and never what it shows. */
    private Map<String, Instant> sentAt() throws IOException {
        Map<String, Instant> sent = new HashMap<>();
        for (JsonNode call : get("calls?path=media_publish").path("items")) {
            if (call.path("visible").isTextual()) {
                sent.putIfAbsent(
                        call.path("visible").asText(),
                        Instant.ofEpochMilli(call.path("received_at_ms").asLong()));
            }
        }
        return sent;
    }

    private JsonNode get(String name) throws IOException {
        return send(request(name).build());
    }

    private HttpRequest.Builder request(String name) {
        return HttpRequest.newBuilder(url.resolve("/_fake/" + name)).timeout(PATIENCE);
    }

    private JsonNode send(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new IOException(request.uri() + " answered " + response.statusCode());
            }
            return Json.foreign(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while asking the stand-in");
        }
    }
}
