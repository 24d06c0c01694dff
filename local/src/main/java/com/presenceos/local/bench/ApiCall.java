package com.presenceos.local.bench;

import com.presenceos.platform.json.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The calls that are measured: a session check and little more, a row, a long list, and a post. */
enum ApiCall {
    ME("GET /auth/me", 200),
    BRAND("GET /brands/{id}", 200),
    LIST("list of 100 posts", 200),
    SCHEDULE("POST /posts", 201);

    private static final Duration PATIENCE = Duration.ofSeconds(35);

    final String label;
    final int success;

    ApiCall(String label, int success) {
        this.label = label;
        this.success = success;
    }

    /** @throws IllegalArgumentException naming those there are */
    static ApiCall named(String name) {
        return Arrays.stream(values())
                .filter(call -> call.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "--call is '" + name + "'; me, brand, list or schedule is needed"));
    }

    HttpRequest request(Desk desk) {
        return switch (this) {
            case ME -> desk.get("/auth/me");
            case BRAND -> desk.get("/brands/" + desk.brand);
            case LIST -> desk.get("/posts/brands/" + desk.brand + "?limit=100");
            case SCHEDULE -> desk.schedule();
        };
    }

    /** Where the calls come from: one person of one team, whose posts all go to one account, one an hour. */
    static final class Desk {

        private static final Duration AHEAD = Duration.ofDays(2);

        private final URI url;
        private final String token;
        private final String brand;
        private final String account;
        private final String picture;
        private final Instant first = Instant.now().plus(AHEAD);
        private final AtomicInteger posts = new AtomicInteger();

        Desk(URI url, String token, String brand, String account, String picture) {
            this.url = url;
            this.token = token;
            this.brand = brand;
            this.account = account;
            this.picture = picture;
        }

        private HttpRequest get(String path) {
            return to(path).build();
        }

        private HttpRequest schedule() {
            Instant at = first.plus(Duration.ofHours(posts.getAndIncrement()));
            byte[] body = Json.bytes(Map.of(
                    "connector_id",
                    account,
                    "scheduled_at",
                    at.toString(),
                    "timezone",
                    "UTC",
                    "content",
                    Map.of(
                            "caption",
                            "Warm buns from seven, and coffee that is awake before you are.",
                            "hashtags",
                            List.of("fika", "buns"),
                            "media",
                            List.of(Map.of("media_id", picture)))));
            return to("/posts/brands/" + brand)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
        }

        private HttpRequest.Builder to(String path) {
            return HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token);
        }
    }
}
