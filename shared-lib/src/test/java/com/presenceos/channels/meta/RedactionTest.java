package com.presenceos.channels.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RedactionTest {

    @Test
    void takesOutWhatTheCallSentHoweverItIsWritten() {
        String message = Redaction.clean("Bad a/b+c and a%2Fb%2Bc", List.of("a/b+c"));

        assertThat(message).isEqualTo("Bad *** and ***");
    }

    @Test
    void takesOutWhatLooksLikeASecret() {
        String message = Redaction.clean(
                "access_token=abc&x=1, Bearer abcdefghijklmnop123, IGAAabcdefghijklmnopqrstu,"
                        + " https://host/path?sig=1&b=2 failed",
                List.of());

        assertThat(message).isEqualTo("access_token=***&x=1, Bearer ***, ***, https://host/path failed");
    }

    @Test
    void leavesPlainWordsAlone() {
        assertThat(Redaction.clean("The aspect ratio is not supported", List.of("")))
                .isEqualTo("The aspect ratio is not supported");
    }
}
