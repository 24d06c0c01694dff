package com.presenceos.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.Malformed;
import com.presenceos.platform.failure.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonBodyTest {

    enum Status {
        NEW,
        IN_PROGRESS
    }

    record Step(@Nullable Status status, @Nullable Integer count) {}

    record Plan(
            @Nullable String name,
            @Nullable UUID brandId,
            @Nullable Status status,
            @Nullable Instant scheduledAt,
            @Nullable Integer count,
            @Nullable Boolean emojisAllowed,
            @Nullable List<@Nullable String> words,
            @Nullable List<Step> steps) {}

    @Test
    void readsSnakeCase() {
        Plan plan = read("""
                {"name": "Buns", "brand_id": "0193a0a0-0000-7000-8000-000000000001", "count": 3,
                 "emojis_allowed": true, "words": ["a", "b"], "steps": [{"status": "new"}]}
                """);

        assertThat(plan)
                .isEqualTo(new Plan(
                        "Buns",
                        UUID.fromString("0193a0a0-0000-7000-8000-000000000001"),
                        null,
                        null,
                        3,
                        true,
                        List.of("a", "b"),
                        List.of(new Step(Status.NEW, null))));
    }

    @Test
    void spellsConstantsTheSameBothWays() {
        assertThat(read("{\"status\":\"in_progress\"}").status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(Json.text(new Step(Status.IN_PROGRESS, 1))).isEqualTo("{\"status\":\"in_progress\",\"count\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T07:30:00Z", "2026-11-24T08:30:00+01:00", "2026-11-24T02:30:00.000-05:00"})
    void readsAnInstantWithAnyOffset(String text) {
        assertThat(read("{\"scheduled_at\":\"" + text + "\"}").scheduledAt())
                .isEqualTo(Instant.parse("2026-11-24T07:30:00Z"));
    }

    @Test
    void writesInstantsInUtcAndWhatIsMissingAsNull() {
        record Answer(Instant at, Optional<String> nextCursor) {}

        assertThat(Json.text(new Answer(Instant.parse("2026-11-24T07:30:00Z"), Optional.empty())))
                .isEqualTo("{\"at\":\"2026-11-24T07:30:00Z\",\"next_cursor\":null}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"nmae":"Buns"}                         | /nmae           | is unknown; known here: brand_id, count, emojis_allowed, name, scheduled_at, status, steps, words
                    {"steps":[{"status":"new"},{"x":1}]}    | /steps/1/x      | is unknown; known here: count, status
                    {"a/b~c":1}                             | /a~1b~0c        | is unknown; known here: brand_id, count, emojis_allowed, name, scheduled_at, status, steps, words
                    {"brandId":null}                        | /brandId        | is unknown; known here: brand_id, count, emojis_allowed, name, scheduled_at, status, steps, words
                    {"status":"done"}                       | /status         | 'done' is not one of new, in_progress
                    {"status":"IN_PROGRESS"}                | /status         | 'IN_PROGRESS' is not one of new, in_progress
                    {"status":1}                            | /status         | '1' is not one of new, in_progress
                    {"brand_id":"norr"}                     | /brand_id       | 'norr' is not a UUID
                    {"scheduled_at":"tomorrow"}             | /scheduled_at   | 'tomorrow' is not an instant with its offset, e.g. 2026-11-24T07:30:00Z
                    {"scheduled_at":"2026-11-24T07:30:00"}  | /scheduled_at   | '2026-11-24T07:30:00' is not an instant with its offset, e.g. 2026-11-24T07:30:00Z
                    {"scheduled_at":1795505400}             | /scheduled_at   | is not an instant with its offset, e.g. 2026-11-24T07:30:00Z
                    {"scheduled_at":"1795505400"}           | /scheduled_at   | '1795505400' is not an instant with its offset, e.g. 2026-11-24T07:30:00Z
                    {"count":"3"}                           | /count          | is not a whole number
                    {"count":3.5}                           | /count          | '3.5' is not a whole number
                    {"count":3000000000}                    | /count          | is not a whole number of this API's size
                    {"count":{}}                            | /count          | is not a whole number
                    {"emojis_allowed":"yes"}                | /emojis_allowed | is not true or false
                    {"emojis_allowed":1}                    | /emojis_allowed | '1' is not true or false
                    {"name":7}                              | /name           | is not a string
                    {"name":["Buns"]}                       | /name           | is not a string
                    {"words":"a"}                           | /words          | is not a list
                    {"words":["a",7]}                       | /words/1        | is not a string
                    {"steps":[7]}                           | /steps/0        | is not an object
                    {"name":"a\\u0000b"}                    | /name           | has U+0000 at position 2, which is no character
                    {"words":["a","\\ud83e"]}               | /words/1        | has U+D83E at position 1, which is no character
                    """)
    void saysWhatDoesNotFitAndWhere(String body, String pointer, String detail) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        Invalid.class, e -> assertThat(e.violations()).containsExactly(new Violation(pointer, detail)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "\"Buns\"",
                "true",
                "{",
                "{\"name\":}",
                "{\"name\":\"Buns\"} {}",
                "{\"name\":\"Buns\",\"name\":\"Buns\"}",
                "{name:\"Buns\"}",
                "{'name':'Buns'}",
                "{\"name\":\"Buns\",}",
                "// none\n{}",
                "{\"count\":NaN}",
                "\ufeff\ufeff{}",
                "<plan/>"
            })
    void refusesWhatIsNotOneJsonObject(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Malformed.class).hasNoCause();
    }

    @Test
    void refusesJsonThatIsNestedToExhaustTheReader() {
        for (String body :
                List.of("[".repeat(100_000), "{\"steps\":".repeat(100_000), "{\"words\":" + "[".repeat(5_000))) {
            assertThatThrownBy(() -> read(body)).isInstanceOfAny(Malformed.class, Invalid.class);
        }
    }

    @Test
    void refusesNumbersWithoutEnd() {
        assertThatThrownBy(() -> read("{\"count\":1e999999999}")).isInstanceOfAny(Malformed.class, Invalid.class);
        assertThatThrownBy(() -> read("{\"count\":" + "9".repeat(100_000) + "}"))
                .isInstanceOfAny(Malformed.class, Invalid.class);
    }

    @Test
    void shortensWhatItRepeats() {
        assertThatThrownBy(() -> read("{\"status\":\"" + "x".repeat(10_000) + "\"}"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations().getFirst().detail()).hasSizeLessThan(120));
    }

    private static Plan read(String body) {
        return JsonBody.read(body, Plan.class);
    }
}
