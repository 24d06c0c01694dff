package com.presenceos.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.RunningStack;
import com.presenceos.local.api.Visitor.Answer;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job, whole: from sign-up to a post that appeared once, never before its instant. */
@Tag("slow")
final class PublishedOnceTest {

    @RegisterExtension
    static final RunningStack STACK = new RunningStack();

    private final Visitor mara = new Visitor(STACK.url());

    @Test
    void aPostAppearsOnceNeverBeforeItsInstantWithItsLink() throws Exception {
        mara.register();
        String brand = mara.brand();
        Answer started = mara.startConnecting(brand);
        URI network = URI.create(started.text("authorization_url")).resolve("/");
        String account = mara.post("/connectors/oauth/callback", mara.allow(started))
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        // A PNG, which Instagram does not take: it must arrive converted.
        String media = mara.upload(brand, "bun.jpg", "image/jpeg", Visitor.picture("png", 1000, 1000))
                .text("id");
        Instant at = Instant.now().plusSeconds(15).truncatedTo(ChronoUnit.SECONDS);
        String caption = "Buns " + UUID.randomUUID();

        Answer scheduled = mara.post(
                "/posts/brands/" + brand,
                Map.of(
                        "connector_id",
                        account,
                        "scheduled_at",
                        at.toString(),
                        "timezone",
                        "Europe/Stockholm",
                        "content",
                        Map.of(
                                "caption",
                                caption,
                                "hashtags",
                                List.of("fika"),
                                "media",
                                List.of(Map.of("media_id", media, "alt_text", "A bun")))));
        assertThat(scheduled.status()).as(scheduled.body().toString()).isEqualTo(201);
        Answer post = mara.awaitOutcome(scheduled.text("id"));

        assertThat(post.text("status")).as(post.body().toString()).isEqualTo("published");
        assertThat(Instant.parse(post.text("published_at"))).isAfterOrEqualTo(at);
        List<JsonNode> seen = mara.fetch(network.resolve("/_fake/posted"))
                .body()
                .path("items")
                .valueStream()
                .filter(one -> one.path("caption").asText().startsWith(caption))
                .toList();
        assertThat(seen).singleElement().satisfies(one -> {
            assertThat(one.path("caption").asText()).isEqualTo(caption + "\n\n#fika");
            assertThat(one.path("at_ms").asLong()).isGreaterThanOrEqualTo(at.toEpochMilli());
        });
        assertThat(mara.fetch(URI.create(post.text("platform_post_url"))).status())
                .isEqualTo(200);
        assertThat(mara.get("/posts/" + post.text("id") + "/jobs").body().path("items"))
                .singleElement()
                .satisfies(job -> assertThat(job.path("outcome").asText()).isEqualTo("published"));
    }

    @Test
    void aCancelledPostDoesNotAppear() throws Exception {
        mara.register();
        String brand = mara.brand();
        String account = mara.connect(brand);
        String media = mara.upload(brand, "bun.jpg", "image/jpeg", Visitor.picture("jpeg", 1000, 1000))
                .text("id");
        Answer scheduled = mara.post(
                "/posts/brands/" + brand,
                Map.of(
                        "connector_id",
                        account,
                        "scheduled_at",
                        Instant.now().plusSeconds(3600).toString(),
                        "timezone",
                        "UTC",
                        "content",
                        Map.of("caption", "Never", "media", List.of(Map.of("media_id", media)))));
        String etag = scheduled.response().headers().firstValue("ETag").orElseThrow();

        Answer stale = mara.with("If-Match", "\"99\"").send("POST", "/posts/" + scheduled.text("id") + "/cancel", "");
        Answer cancelled = mara.with("If-Match", etag).send("POST", "/posts/" + scheduled.text("id") + "/cancel", "");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.text("status")).isEqualTo("cancelled");
    }
}
