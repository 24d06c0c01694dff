package com.presenceos.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.RunningStack;
import com.presenceos.local.api.Visitor.Answer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a caller gets wrong is said clearly, and leaves nothing behind. */
@Tag("slow")
final class BadInputTest {

    @RegisterExtension
    static final RunningStack STACK = new RunningStack();

    private Visitor mara;

    @BeforeEach
    void somebody() {
        mara = new Visitor(STACK.url());
    }

    @Test
    void aWrongPasswordIsAnsweredAsAnUnknownAddress() throws Exception {
        String email = mara.register().body().path("user").path("email").asText();

        Answer wrong = mara.post("/auth/login", Map.of("email", email, "password", "not this one"));
        Answer unknown = mara.post("/auth/login", Map.of("email", "nobody@example.com", "password", "not this one"));

        assertProblem(wrong, 401);
        assertProblem(unknown, 401);
        assertThat(wrong.text("detail")).isEqualTo(unknown.text("detail"));
    }

    @Test
    void aTakenAddressIsAConflict() throws Exception {
        String email = mara.register().body().path("user").path("email").asText();

        Answer again = mara.post(
                "/auth/register",
                Map.of("email", email.toUpperCase(Locale.ROOT), "password", "correct horse", "name", "Other"));

        assertProblem(again, 409);
        assertThat(again.text("detail")).contains("log in instead");
    }

    @Test
    void aPasswordThatIsGuessedFirstIsRefusedAndSaysWhatToDo() throws Exception {
        Answer answer =
                mara.post("/auth/register", Map.of("email", "a@example.com", "password", "password1", "name", "A"));

        assertInvalid(
                answer,
                "/password: Password is close to one that many people use, and those are guessed first; use several words"
                        + " that nobody connects with you, or let a password manager choose");
    }

    @Test
    void aWeakPasswordIsRefusedWithItsLength() throws Exception {
        Answer shortOne =
                mara.post("/auth/register", Map.of("email", "a@example.com", "password", "12345", "name", "A"));
        Answer longOne =
                mara.post("/auth/register", Map.of("email", "a@example.com", "password", "å".repeat(37), "name", "A"));

        assertInvalid(shortOne, "/password: Password has 5 characters; at least 8 are needed");
        assertInvalid(longOne, "/password: Password has 74 bytes in UTF-8; at most 72 are allowed");
    }

    @Test
    void anUnknownFieldIsNamed() throws Exception {
        Answer answer = mara.post(
                "/auth/register",
                Map.of("email", "a@example.com", "password", "correct horse", "name", "A", "admin", true));

        assertProblem(answer, 422);
        assertThat(answer.errors()).singleElement().asString().startsWith("/admin: ");
    }

    @Test
    void brokenJsonIsMalformedAndSaysWhere() throws Exception {
        Answer answer = mara.send("POST", "/auth/login", "{\"email\": ");

        assertProblem(answer, 400);
        assertThat(answer.text("detail")).contains("line 1");
    }

    @Test
    void anotherWorkspacesThingsAreNotThere() throws Exception {
        mara.register();
        String brand = mara.brand();
        String account = mara.connect(brand);
        String media = mara.upload(brand, "a.jpg", "image/jpeg", Visitor.picture("jpeg", 600, 600))
                .text("id");
        String post = schedule(brand, account, media, inAnHour(), "UTC", "Buns").text("id");
        Visitor eve = new Visitor(STACK.url());
        eve.register();

        for (String path : List.of(
                "/brands/" + brand,
                "/brands/" + brand + "/voice",
                "/connectors/brands/" + brand,
                "/connectors/" + account,
                "/media/brands/" + brand,
                "/posts/brands/" + brand,
                "/posts/" + post,
                "/posts/" + post + "/jobs")) {
            assertProblem(eve.get(path), 404);
        }
        assertProblem(eve.send("POST", "/posts/" + post + "/cancel", ""), 404);
        assertProblem(eve.send("DELETE", "/media/" + media, ""), 404);
        assertProblem(eve.send("DELETE", "/connectors/" + account, ""), 404);
        assertThat(mara.get("/posts/" + post).text("status")).isIn("scheduled", "preparing", "ready");
    }

    @Test
    void anIdThatIsNoneIsNotFound() throws Exception {
        mara.register();

        assertProblem(mara.get("/posts/7"), 404);
        assertProblem(mara.get("/posts/" + UUID.randomUUID()), 404);
    }

    @Test
    void withoutASessionNothingIsShown() throws Exception {
        assertProblem(mara.get("/auth/me"), 401);
        assertProblem(mara.with("Authorization", "Bearer nonsense").get("/auth/me"), 401);
    }

    @Test
    void aSessionThatWasLeftIsOver() throws Exception {
        mara.register();
        assertThat(mara.get("/auth/me").status()).isEqualTo(200);

        assertThat(mara.send("POST", "/auth/logout", "").status()).isEqualTo(204);

        assertProblem(mara.get("/auth/me"), 401);
    }

    @Test
    void aForeignPageCannotSpendTheCookie() throws Exception {
        Answer session = mara.register();
        mara.without("Authorization").with("Cookie", "presence_session=" + session.text("access_token"));

        assertThat(mara.get("/auth/me").status()).isEqualTo(200);
        assertProblem(mara.post("/brands", Map.of("name", "B", "timezone", "UTC")), 403);
        assertProblem(
                mara.with("Origin", "https://evil.example").post("/brands", Map.of("name", "B", "timezone", "UTC")),
                403);
        assertThat(mara.with("Origin", STACK.url().toString())
                        .post("/brands", Map.of("name", "B", "timezone", "UTC"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aPastInstantAnUnknownZoneAndALongCaptionAreRefusedTogetherWithTheirLimits() throws Exception {
        mara.register();
        String brand = mara.brand();
        String account = mara.connect(brand);
        String media = mara.upload(brand, "a.jpg", "image/jpeg", Visitor.picture("jpeg", 600, 600))
                .text("id");

        assertInvalidAt(schedule(brand, account, media, "2020-01-01T00:00:00Z", "UTC", "Buns"), "/scheduled_at");
        assertInvalidAt(schedule(brand, account, media, inAnHour(), "Europe/Atlantis", "Buns"), "/timezone");
        assertInvalid(
                schedule(brand, account, media, inAnHour(), "UTC", "x".repeat(2201)),
                "/content/caption: Caption has 2201 characters with its hashtags; Instagram allows 2200");
        assertInvalid(
                schedule(brand, account, media, inAnHour(), "UTC", String.join(" ", Collections.nCopies(31, "#a"))),
                "/content/hashtags: Post has 31 hashtags; Instagram allows 30");
        assertThat(mara.get("/posts/brands/" + brand).body().path("items")).isEmpty();
    }

    @Test
    void aPngNamedJpgIsTakenAsWhatItIs() throws Exception {
        mara.register();
        String brand = mara.brand();

        Answer item = mara.upload(brand, "bun.jpg", "image/jpeg", Visitor.picture("png", 640, 800));

        assertThat(item.status()).isEqualTo(200);
        assertThat(item.text("content_type")).isEqualTo("image/png");
        assertThat(item.body().path("width").asInt()).isEqualTo(640);
    }

    @Test
    void filesThatAreNoPicturesAreRefusedAndForgotten() throws Exception {
        mara.register();
        String brand = mara.brand();

        Answer empty = mara.upload(brand, "a.jpg", "image/jpeg", new byte[0]);
        Answer text = mara.upload(
                brand, "a.jpg", "image/jpeg", "not a picture at all, only text".getBytes(StandardCharsets.UTF_8));
        byte[] whole = Visitor.picture("jpeg", 600, 600);
        Answer half = mara.upload(brand, "a.jpg", "image/jpeg", Arrays.copyOf(whole, whole.length / 2));

        assertInvalid(empty, "/size_bytes: File has 0 bytes; 1 to 20000000 are allowed");
        assertProblem(text, 422);
        assertProblem(half, 422);
        assertThat(mara.get("/media/brands/" + brand).body().path("items")).isEmpty();
    }

    @Test
    void aTallPictureIsRefusedForInstagramWithItsSize() throws Exception {
        mara.register();
        String brand = mara.brand();
        String account = mara.connect(brand);
        String media = mara.upload(brand, "a.jpg", "image/jpeg", Visitor.picture("jpeg", 400, 1200))
                .text("id");

        assertInvalid(
                schedule(brand, account, media, inAnHour(), "UTC", "Buns"),
                "/content/media/0: Picture is 400 x 1200 pixels (ratio 0.33); Instagram allows 0.8 to 1.91");
    }

    @Test
    void aStateWorksOnceAndOnlyForWhoBegan() throws Exception {
        mara.register();
        Map<String, String> sent = mara.allow(mara.startConnecting(mara.brand()));
        Visitor eve = new Visitor(STACK.url());
        eve.register();
        Map<String, String> stolen = mara.allow(mara.startConnecting(mara.brand()));

        assertThat(mara.post("/connectors/oauth/callback", sent).status()).isEqualTo(200);
        assertProblem(mara.post("/connectors/oauth/callback", sent), 409);
        assertProblem(eve.post("/connectors/oauth/callback", stolen), 409);
    }

    @Test
    void aCallbackWithoutAStateIsRefused() throws Exception {
        mara.register();

        assertInvalidAt(mara.post("/connectors/oauth/callback", Map.of("code", "abc")), "/state");
    }

    @Test
    void anIdempotencyKeyGivesTheFirstAnswerAgainAndServesOneRequestOnly() throws Exception {
        mara.register();
        mara.with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = mara.post("/brands", Map.of("name", "One", "timezone", "UTC"));
        Answer again = mara.post("/brands", Map.of("name", "One", "timezone", "UTC"));
        Answer other = mara.post("/brands", Map.of("name", "Two", "timezone", "UTC"));

        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(again.status()).isEqualTo(201);
        assertProblem(other, 422);
    }

    @Test
    void aHugeBodyIsRefused() throws Exception {
        mara.register();

        assertProblem(mara.post("/brands", Map.of("name", "x".repeat(1_100_000), "timezone", "UTC")), 413);
    }

    @Test
    void otherMethodsAndOtherTypesAreRefused() throws Exception {
        mara.register();

        assertProblem(mara.send("DELETE", "/auth/me", ""), 405);
        assertThat(new Visitor(URI.create(STACK.url().toString()))
                        .get("/nowhere")
                        .status())
                .isEqualTo(404);
    }

    private Answer schedule(String brand, String account, String media, String at, String zone, String caption)
            throws Exception {
        return mara.post(
                "/posts/brands/" + brand,
                Map.of(
                        "connector_id",
                        account,
                        "scheduled_at",
                        at,
                        "timezone",
                        zone,
                        "content",
                        Map.of("caption", caption, "media", List.of(Map.of("media_id", media)))));
    }

    private static String inAnHour() {
        return Instant.now().plusSeconds(3600).toString();
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.body().path("status").asInt()).isEqualTo(status);
        assertThat(answer.text("type")).startsWith("/docs/problems/");
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(answer.text("instance")).startsWith("urn:request:");
    }

    private static void assertInvalid(Answer answer, String error) {
        assertProblem(answer, 422);
        assertThat(answer.errors()).containsExactly(error);
    }

    private static void assertInvalidAt(Answer answer, String pointer) {
        assertProblem(answer, 422);
        assertThat(answer.errors()).singleElement().asString().startsWith(pointer + ": ");
    }
}
