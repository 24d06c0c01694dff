package com.presenceos.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.Violation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CursorTest {

    private static final Instant AT = Instant.parse("2026-11-23T09:00:00.000123Z");
    private static final UUID ID = UUID.fromString("0193a0a0-0000-7000-8000-000000000001");

    @Test
    void comesBackAsItWasGiven() {
        Cursor cursor = Cursor.decode(Cursor.of(AT, ID).encode());

        assertThat(cursor.instant(0)).isEqualTo(AT);
        assertThat(cursor.uuid(1)).isEqualTo(ID);
    }

    @Test
    void needsNoEscapingInAUrl() {
        assertThat(Cursor.of("?>~ü", AT).encode()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "x", "[]", "null", "{}", "7", "[null]", "[[1]]", "\"a\""})
    void isRefusedWhenItIsNotOneOfOurs(String text) {
        String encoded = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        for (String sent : List.of(text, encoded)) {
            assertThatThrownBy(() -> Cursor.decode(sent).instant(0))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            e -> assertThat(e.violations())
                                    .containsExactly(new Violation(
                                            "cursor",
                                            "is not a cursor of this list; send the next_cursor of the page before")));
        }
    }

    @Test
    void aPageHasOneWhenThereIsMore() {
        Page<String> page = Page.upTo(2, List.of("a", "b", "c"), Cursor::of);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.nextCursor()).contains(Cursor.of("b").encode());
        assertThat(Page.upTo(3, List.of("a", "b", "c"), Cursor::of))
                .isEqualTo(new Page<>(List.of("a", "b", "c"), Optional.empty()));
        assertThat(Page.upTo(3, List.<String>of(), Cursor::of).nextCursor()).isEmpty();
    }
}
