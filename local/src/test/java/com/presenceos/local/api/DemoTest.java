package com.presenceos.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.RunningStack;
import com.presenceos.local.api.Visitor.Answer;
import com.presenceos.local.demo.DemoWorkspace;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody who starts PresenceOS for the first time finds there. */
@Tag("slow")
final class DemoTest {

    @RegisterExtension
    static final RunningStack STACK = RunningStack.withTheDemo();

    private static final Duration WEEK = Duration.ofDays(7);

    private final Visitor demo = new Visitor(STACK.url());
    private final Instant now = Instant.now();

    @BeforeEach
    void logIn() throws IOException, InterruptedException {
        Answer session =
                demo.post("/auth/login", Map.of("email", DemoWorkspace.EMAIL, "password", DemoWorkspace.PASSWORD));
        demo.with("Authorization", "Bearer " + session.text("access_token"));
    }

    @Test
    void showsAWeekThatIsOutAndAWeekThatIsScheduled() throws IOException, InterruptedException {
        List<JsonNode> posts = posts();

        List<JsonNode> past =
                posts.stream().filter(post -> at(post).isBefore(now)).toList();
        List<JsonNode> ahead =
                posts.stream().filter(post -> !at(post).isBefore(now)).toList();
        assertThat(past).hasSize(4).allSatisfy(post -> {
            assertThat(post.path("status").asText()).isEqualTo("published");
            assertThat(at(post)).isAfter(now.minus(WEEK));
            assertThat(Instant.parse(post.path("published_at").asText())).isBetween(at(post), at(post).plusSeconds(60));
        });
        assertThat(ahead).hasSize(5).allSatisfy(post -> {
            assertThat(post.path("status").asText()).isEqualTo("scheduled");
            assertThat(at(post)).isBefore(now.plus(WEEK));
        });
    }

    @Test
    void leadsFromWhatIsOutToWhereItCanBeSeen() throws IOException, InterruptedException {
        for (JsonNode post : posts()) {
            if (post.path("status").asText().equals("published")) {
                URI seen = URI.create(post.path("platform_post_url").asText());
                assertThat(demo.fetch(seen).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void knowsThirtyThingsAndHasWrittenADraftWithSomeOfThem() throws IOException, InterruptedException {
        JsonNode known =
                demo.get("/knowledge/brands/" + brand() + "?limit=100").body().path("items");
        JsonNode drafts = demo.get("/drafts/brands/" + brand()).body().path("items");

        assertThat(known).hasSize(30);
        assertThat(drafts).hasSize(2);
        assertThat(drafts.path(0).path("variants"))
                .hasSize(3)
                .allSatisfy(variant -> assertThat(variant.path("citations")).isNotEmpty());
    }

    @Test
    void hasIdeasInEachPlaceOfTheBoard() throws IOException, InterruptedException {
        JsonNode ideas = demo.get("/ideas/brands/" + brand()).body().path("items");

        assertThat(ideas.findValuesAsText("status"))
                .containsExactlyInAnyOrder("new", "new", "new", "new", "approved", "used");
        assertThat(ideas)
                .anySatisfy(idea -> assertThat(idea.path("source").asText()).isEqualTo("user_created"));
    }

    private List<JsonNode> posts() throws IOException, InterruptedException {
        return demo.get("/posts/brands/" + brand())
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private String brand() throws IOException, InterruptedException {
        String workspace =
                demo.get("/auth/me").body().path("workspace").path("id").asText();
        JsonNode brands =
                demo.get("/workspaces/" + workspace + "/brands").body().path("items");
        assertThat(brands).hasSize(1);
        return brands.path(0).path("id").asText();
    }

    private static Instant at(JsonNode post) {
        return Instant.parse(post.path("scheduled_at").asText());
    }
}
