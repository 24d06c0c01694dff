package com.presenceos.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.client.PresenceClient;
import com.presenceos.platform.ids.WorkspaceId;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A week behind and a week ahead. What lies behind is really published, now, through the API and at the network; then time is
 * turned back for it in both places alike, so that the list and the public page say the same, and the links lead there.
 */
final class DemoFortnight {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final PresenceClient client;
    private final TimeTurner turner;
    private final InstantSource clock;
    private final WorkspaceId workspace;
    private final String brand;
    private final String account;
    private final Map<DemoPicture, String> pictures = new EnumMap<>(DemoPicture.class);

    DemoFortnight(
            PresenceClient client,
            TimeTurner turner,
            InstantSource clock,
            WorkspaceId workspace,
            String brand,
            String account) {
        this.client = client;
        this.turner = turner;
        this.clock = clock;
        this.workspace = workspace;
        this.brand = brand;
        this.account = account;
    }

    void fill() throws IOException {
        for (DemoPicture picture : DemoPicture.values()) {
            String media = client.upload(brand, picture.fileName, "image/jpeg", picture.jpeg())
                    .path("id")
                    .asText();
            pictures.put(picture, media);
        }
        List<String> out = new ArrayList<>();
        for (DemoPost post : DemoPost.PAST) {
            out.add(schedule(post, clock.instant().plusSeconds(1)));
        }
        for (DemoPost post : DemoPost.AHEAD) {
            schedule(post, at(post));
        }
        for (int i = 0; i < out.size(); i++) {
            DemoPost post = DemoPost.PAST.get(i);
            turner.turnBack(workspace, published(out.get(i)), at(post));
        }
    }

    private String schedule(DemoPost post, Instant due) throws IOException {
        return client.post(
                        "/posts/brands/" + brand,
                        Map.of(
                                "connector_id", account,
                                "scheduled_at", due.toString(),
                                "timezone", ZONE.getId(),
                                "lateness", Map.of("policy", "publish"),
                                "content", post.content(pictures.getOrDefault(post.picture(), ""))))
                .path("id")
                .asText();
    }

    private Instant at(DemoPost post) {
        return LocalDate.ofInstant(clock.instant(), ZONE)
                .plusDays(post.day())
                .atTime(post.time())
                .atZone(ZONE)
                .toInstant();
    }

    /** The post once it is out and the network has said where. */
    private JsonNode published(String post) throws IOException {
        Instant end = clock.instant().plus(PATIENCE);
        while (clock.instant().isBefore(end)) {
            JsonNode now = client.get("/posts/" + post);
            if (now.path("platform_post_url").isTextual()) {
                return now;
            }
            pause();
        }
        throw new IOException("A post of the demo was not published within " + PATIENCE.toSeconds() + " s: " + post);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the demo's posts were published");
        }
    }
}
