package com.presenceos.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.RunningStack;
import com.presenceos.local.api.Visitor.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Values that Java's parsers take and nothing behind them can hold: each is refused where it is read. */
@Tag("slow")
final class OddValuesTest {

    @RegisterExtension
    static final RunningStack STACK = new RunningStack();

    private final Visitor mara = new Visitor(STACK.url());
    private String workspace = "";
    private String brand = "";

    @BeforeEach
    void somebodyHasABrand() throws Exception {
        workspace = mara.register().body().path("workspace").path("id").asText();
        brand = mara.brand();
    }

    @Test
    void anIdHasOneSpelling() throws Exception {
        for (String id : List.of("", "   ", "1-1-1-1-1", "AZOgoAAAcACAAAAAAAAAAQ==")) {
            assertRefused(
                    mara.post("/connectors/oauth/url", Map.of("brand_id", id, "platform", "instagram")),
                    "/brand_id: '" + id + "' is not a UUID");
        }
    }

    @Test
    void aCursorBeyondTheYearsIsNoCursorOfAnyList() throws Exception {
        for (String year : List.of("+999999999-12-31", "+10000-01-01", "-0001-01-01", "0000-12-31")) {
            String cursor = cursor("[\"" + year + "T00:00:00Z\",\"" + UUID.randomUUID() + "\"]");
            for (String list : List.of(
                    "/posts/brands/" + brand,
                    "/media/brands/" + brand,
                    "/workspaces/" + workspace + "/brands",
                    "/notices")) {
                Answer answer = mara.get(list + "?cursor=" + cursor);
                assertThat(answer.status()).as(list + " " + year).isEqualTo(422);
            }
        }
    }

    @Test
    void aQuotaIsAskedOfAYearThatHasOne() throws Exception {
        String account = mara.connect(brand);

        for (String at : List.of("%2B999999999-12-31T23:59:59Z", "-0001-01-01T00:00:00Z", "%2B10000-01-01T00:00:00Z")) {
            assertThat(mara.get("/connectors/" + account + "/quota?at=" + at).status())
                    .as(at)
                    .isEqualTo(422);
        }
        for (String at : List.of("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z")) {
            assertThat(mara.get("/connectors/" + account + "/quota?at=" + at).status())
                    .as(at)
                    .isEqualTo(200);
        }
    }

    @Test
    void aPostIsDueInAYearThatHasOne() throws Exception {
        Map<String, Object> content = Map.of("caption", "Buns");
        for (String at : List.of("+999999999-12-31T23:59:59Z", "0000-01-01T00:00:00Z")) {
            Answer answer = mara.post(
                    "/posts/brands/" + brand,
                    Map.of(
                            "connector_id",
                            UUID.randomUUID(),
                            "scheduled_at",
                            at,
                            "timezone",
                            "UTC",
                            "content",
                            content));
            assertThat(answer.status()).as(at).isEqualTo(422);
            assertThat(answer.errors()).singleElement().asString().startsWith("/scheduled_at: ");
        }
        Answer local = mara.post(
                "/posts/brands/" + brand,
                Map.of(
                        "connector_id",
                        UUID.randomUUID(),
                        "scheduled_local",
                        "+999999999-12-31T23:59",
                        "timezone",
                        "America/New_York",
                        "content",
                        content));
        assertThat(local.status()).isEqualTo(422);
        assertThat(local.errors()).anyMatch(error -> error.startsWith("/scheduled_local: "));
    }

    @Test
    void aFieldThatMayNotBeAbsentIsNotTakenAway() throws Exception {
        assertRefused(
                mara.send("PATCH", "/brands/" + brand, "{\"timezone\":null}"), "/timezone: is null, not a string");
        assertRefused(
                mara.send("PATCH", "/brands/" + brand + "/voice", "{\"primary_language\":null}"),
                "/primary_language: is null, not a string");
        assertRefused(
                mara.send("PATCH", "/posts/" + UUID.randomUUID(), "{\"content\":{\"caption\":null}}"),
                "/content/caption: is null, not a string");
    }

    @Test
    void postsOfABrandThatIsNotThereAreNotMoved() throws Exception {
        Map<String, Object> move = Map.of("days", 1, "posts", List.of(Map.of("id", UUID.randomUUID(), "revision", 1)));

        assertThat(mara.post("/posts/brands/" + UUID.randomUUID() + "/move", move)
                        .status())
                .isEqualTo(404);
        assertThat(mara.post("/posts/brands/" + brand + "/move", move).status()).isEqualTo(200);
    }

    private static String cursor(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Answer answer, String error) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly(error);
    }
}
