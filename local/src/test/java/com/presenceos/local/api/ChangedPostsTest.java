package com.presenceos.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.RunningStack;
import com.presenceos.local.api.Visitor.Answer;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people change about posts over the API, and what becomes of the posts. */
@Tag("slow")
final class ChangedPostsTest {

    @RegisterExtension
    static final RunningStack STACK = new RunningStack();

    private final Visitor mara = new Visitor(STACK.url());
    private final String caption = "Buns " + UUID.randomUUID();
    private String brand = "";
    private String account = "";
    private String media = "";
    private URI network = STACK.url();

    @BeforeEach
    void aBrandWithAnAccountAndAPicture() throws Exception {
        mara.register();
        brand = mara.brand();
        network = URI.create(mara.startConnecting(brand).text("authorization_url"))
                .resolve("/");
        account = mara.connect(brand);
        media = mara.upload(brand, "bun.jpg", "image/jpeg", Visitor.picture("jpeg", 1000, 1000))
                .text("id");
    }

    @Test
    void resolvesATimeOnTheWallOnceAndSaysWhenItDoesNotExist() throws Exception {
        Answer gap = schedule(Map.of("scheduled_local", "2027-03-28T02:30"));
        Answer twice = schedule(Map.of("scheduled_local", "2027-10-31T02:30", "overlap", "later"));

        assertThat(gap.text("scheduled_at")).isEqualTo("2027-03-28T01:30:00Z");
        assertThat(gap.body().at("/time_note/kind").asText()).isEqualTo("gap");
        assertThat(twice.text("scheduled_at")).isEqualTo("2027-10-31T01:30:00Z");
        assertThat(twice.body().at("/time_note/earlier").asText()).isEqualTo("2027-10-31T00:30:00Z");
    }

    @Test
    void refusesAPlanThatContradictsItselfAndSaysEverythingAtOnce() throws Exception {
        Map<String, Object> plan = new HashMap<>();
        plan.put("scheduled_at", "2027-03-01T10:00:00Z");
        plan.put("scheduled_local", "tomorrow");
        plan.put("lateness", Map.of("policy", "ask", "after_minutes", 0));

        Answer refused = schedule(plan);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .containsExactly(
                        "/scheduled_local: cannot be given together with scheduled_at; choose one",
                        "/scheduled_local: 'tomorrow' is not a local time; an example is 2026-10-25T02:30",
                        "/lateness/after_minutes: 0 is not allowed; 1 to 10080 are");
    }

    @Test
    void movesAPostOnlyOnTheRevisionThatWasRead() throws Exception {
        Answer post = schedule(Map.of("scheduled_at", inAnHour()));
        String path = "/posts/" + post.text("id");

        Answer moved = mara.with("If-Match", "\"1\"").patch(path, Map.of("scheduled_at", "2027-03-01T10:00:00Z"));
        Answer stale = mara.with("If-Match", "\"1\"").patch(path, Map.of("scheduled_at", "2027-03-02T10:00:00Z"));
        mara.without("If-Match");

        assertThat(moved.status()).as(moved.body().toString()).isEqualTo(200);
        assertThat(moved.response().headers().firstValue("ETag")).contains("\"2\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(mara.get(path).text("scheduled_at")).isEqualTo("2027-03-01T10:00:00Z");
    }

    @Test
    void movesManyAtOnceAndSaysWhichCouldNotBe() throws Exception {
        Answer first = schedule(Map.of("scheduled_at", "2027-03-27T09:00:00Z"));
        Answer cancelled = schedule(Map.of("scheduled_at", "2027-03-27T09:00:00Z"));
        mara.send("POST", "/posts/" + cancelled.text("id") + "/cancel", "");

        Answer moved = mara.post(
                "/posts/brands/" + brand + "/move",
                Map.of("posts", List.of(seen(first, 1), seen(cancelled, 2)), "days", 1));

        assertThat(moved.body().path("moved"))
                .singleElement()
                .satisfies(
                        post -> assertThat(post.path("scheduled_at").asText()).isEqualTo("2027-03-28T08:00:00Z"));
        assertThat(moved.body().path("refused"))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.path("detail").asText())
                        .isEqualTo("The post is cancelled and cannot be changed"));
    }

    @Test
    void doesNotMoveAgainWhatWasMovedWhenTheSameIsAskedTwice() throws Exception {
        Answer post = schedule(Map.of("scheduled_at", "2027-03-01T09:00:00Z"));
        Map<String, Object> move = Map.of("posts", List.of(seen(post, 1)), "minutes", 60);

        mara.post("/posts/brands/" + brand + "/move", move);
        Answer again = mara.post("/posts/brands/" + brand + "/move", move);

        assertThat(again.body().at("/refused/0/detail").asText())
                .isEqualTo("You read revision 1; the post is at revision 2 now");
        assertThat(mara.get("/posts/" + post.text("id")).text("scheduled_at")).isEqualTo("2027-03-01T10:00:00Z");
    }

    @Test
    void givesTheFirstAnswerAgainToAMoveUnderTheSameKey() throws Exception {
        Answer post = schedule(Map.of("scheduled_at", "2027-03-01T09:00:00Z"));
        Map<String, Object> move = Map.of("posts", List.of(seen(post, 1)), "minutes", 60);
        mara.with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = mara.post("/posts/brands/" + brand + "/move", move);
        Answer again = mara.post("/posts/brands/" + brand + "/move", move);
        mara.without("Idempotency-Key");

        assertThat(first.body().path("moved")).hasSize(1);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void aMoveNeedsTheRevisionThatWasSeenOfEachPostOnce() throws Exception {
        String id = UUID.randomUUID().toString();

        Answer refused = mara.post(
                "/posts/brands/" + brand + "/move",
                Map.of(
                        "posts",
                        List.of(
                                Map.of("id", id),
                                Map.of("id", id, "revision", 1),
                                Map.of("id", id, "revision", 2),
                                Map.of("revision", 1)),
                        "days",
                        1));

        assertThat(refused.errors())
                .containsExactly(
                        "/posts/0/revision: is missing",
                        "/posts/2: names a post that is named before",
                        "/posts/3/id: is missing");
    }

    @Test
    void publishesTheEditedTextNowWithItsFirstComment() throws Exception {
        Answer post = schedule(Map.of("scheduled_at", inAnHour()));
        String path = "/posts/" + post.text("id");
        Map<String, Object> content = content("Edited " + caption);
        content.put("first_comment", "Which one is yours?");

        mara.patch(path, Map.of("content", content));
        Answer now = mara.send("POST", path + "/publish-now", "");
        Answer out = mara.awaitOutcome(post.text("id"));
        JsonNode comment = awaitComment(post.text("id"));

        assertThat(now.status()).isEqualTo(200);
        assertThat(out.text("status")).as(out.body().toString()).isEqualTo("published");
        assertThat(comment.path("status").asText()).isEqualTo("posted");
        assertThat(seen("Edited " + caption)).isEqualTo(1);
        assertThat(seen(caption)).isZero();
        assertThat(mara.send("POST", path + "/publish-now", "").status()).isEqualTo(409);
    }

    @Test
    void holdsWhatIsDueWhileAnAccountIsPausedTellsTheTeamAndGoesOnAfterwards() throws Exception {
        mara.send("POST", "/connectors/" + account + "/pause", "");
        Answer post = schedule(Map.of(
                "scheduled_at",
                Instant.now().plusSeconds(4).truncatedTo(ChronoUnit.SECONDS).toString()));

        Answer held = mara.awaitOutcome(post.text("id"));
        JsonNode notices = mara.get("/notices?unread=true").body().path("items");
        mara.send("POST", "/connectors/" + account + "/resume", "");
        Answer out = awaitStatus(post.text("id"), "published");

        assertThat(held.body().at("/last_error/kind").asText()).isEqualTo("account_paused");
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.path("kind").asText()).isEqualTo("post_held");
            assertThat(notice.path("post_id").asText()).isEqualTo(post.text("id"));
            assertThat(notice.path("post_caption").asText()).isEqualTo(caption);
        });
        assertThat(out.text("status")).isEqualTo("published");
        assertThat(seen(caption)).isEqualTo(1);
    }

    @Test
    void showsWhatIsLeftOfTheQuotaAndGivesItBackOnCancelling() throws Exception {
        int before = left("2027-05-01T10:00:00Z");
        Answer post = schedule(Map.of("scheduled_at", "2027-05-01T10:00:00Z"));
        int taken = left("2027-05-01T10:00:00Z");

        mara.send("POST", "/posts/" + post.text("id") + "/cancel", "");

        assertThat(taken).isEqualTo(before - 1);
        assertThat(left("2027-05-01T10:00:00Z")).isEqualTo(before);
    }

    private int left(String at) throws IOException, InterruptedException {
        return mara.get("/connectors/" + account + "/quota?at=" + at)
                .body()
                .path("items")
                .path(0)
                .path("left")
                .asInt();
    }

    private Answer schedule(Map<String, Object> plan) throws IOException, InterruptedException {
        Map<String, Object> body = new HashMap<>(plan);
        body.put("connector_id", account);
        body.put("timezone", "Europe/Stockholm");
        body.put("content", content(caption));
        return mara.post("/posts/brands/" + brand, body);
    }

    private Map<String, Object> content(String text) {
        return new HashMap<>(Map.of("caption", text, "media", List.of(Map.of("media_id", media))));
    }

    private static Map<String, Object> seen(Answer post, int revision) {
        return Map.of("id", post.text("id"), "revision", revision);
    }

    private long seen(String text) throws IOException, InterruptedException {
        return mara.fetch(network.resolve("/_fake/posted"))
                .body()
                .path("items")
                .valueStream()
                .filter(one -> one.path("caption").asText().equals(text))
                .count();
    }

    private JsonNode awaitComment(String post) throws IOException, InterruptedException {
        Instant patience = Instant.now().plusSeconds(60);
        while (true) {
            JsonNode comment = mara.get("/posts/" + post).body().path("first_comment");
            if (List.of("posted", "failed", "unconfirmed")
                            .contains(comment.path("status").asText())
                    || Instant.now().isAfter(patience)) {
                return comment;
            }
            Thread.sleep(250);
        }
    }

    private Answer awaitStatus(String post, String status) throws IOException, InterruptedException {
        Instant patience = Instant.now().plusSeconds(120);
        while (true) {
            Answer answer = mara.get("/posts/" + post);
            if (answer.text("status").equals(status) || Instant.now().isAfter(patience)) {
                return answer;
            }
            Thread.sleep(250);
        }
    }

    private static String inAnHour() {
        return Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
