package com.presenceos.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.platform.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PostErrorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transient",
                "not_ready",
                "media_unreachable",
                "protocol",
                "content_invalid",
                "media_processing_failed",
                "duplicate",
                "spam_blocked",
                "account_paused",
                "reconnect_required",
                "permission_missing",
                "account_restricted",
                "late",
                "unconfirmed",
                "undecided",
                "not_published",
                "first_comment",
                "post_unknown"
            })
    void readsEveryWordThatWasEverStored(String word) {
        String stored = stored(word);

        PostError error = Json.own(stored, PostError.class);

        assertThat(error.kind().word()).isEqualTo(word);
        assertThat(Json.text(error)).isEqualTo(stored);
    }

    @Test
    void readsAWordOfALaterVersionAsAnotherKind() {
        PostError error = Json.own(stored("moon_phase"), PostError.class);

        assertThat(error).isEqualTo(new PostError(PostErrorKind.OTHER, "What happened", "What to do"));
    }

    private static String stored(String word) {
        return "{\"kind\":\"" + word + "\",\"detail\":\"What happened\",\"action\":\"What to do\"}";
    }
}
