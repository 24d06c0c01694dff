package com.presenceos.local.models;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.models.ModelFailure;
import com.presenceos.models.ModelName;
import com.presenceos.models.ModelSettings;
import com.presenceos.models.Provider;
import com.presenceos.models.Transcribers;
import com.presenceos.models.TranscribingModel;
import com.presenceos.testing.SettableClock;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Listening through the functions' own client and OpenAI's protocol. */
final class TranscribingTest {

    private final ModelsUnderTest models = new ModelsUnderTest(new CountingLetters());
    private final HttpClient http = HttpClient.newHttpClient();
    private final TranscribingModel model = Transcribers.of(
                    new ModelSettings(
                            List.of(),
                            Optional.empty(),
                            Optional.of(new ModelName(Provider.OPENAI, "presence-offline"))),
                    models::secret,
                    () -> http,
                    new SettableClock(Instant.parse("2026-11-26T08:00:00Z")))
            .orElseThrow();

    @AfterEach
    void stop() {
        http.close();
        models.close();
    }

    private TranscribingModel.Transcript heard(String bytes) {
        return model.transcribe(new TranscribingModel.Recording(
                bytes.getBytes(ISO_8859_1), "recording.wav", "audio/wav", Optional.of("en")));
    }

    @Test
    void hearsWhatIsSaidAndWhatItCost() {
        models.post("/_fake/models/transcription", "{\"text\": \"Warm buns from seven – 4,50 € each\"}");

        TranscribingModel.Transcript transcript = heard("RIFF____WAVE\u00ff\u0000\r\n--\r\n");

        assertThat(transcript.text()).isEqualTo("Warm buns from seven – 4,50 € each");
        assertThat(transcript.use().model()).isEqualTo("presence-offline");
        assertThat(transcript.use().outputTokens()).isPositive();
    }

    @Test
    void saysThatThisModelCannot() {
        assertThatThrownBy(() -> heard("RIFF____WAVE")).isInstanceOfSatisfying(ModelFailure.class, failure -> {
            assertThat(failure.mayPass()).isFalse();
            assertThat(failure.detail()).contains("cannot do it").doesNotContain("_fake");
        });
    }

    @Test
    void waitsForAModelThatIsAskedTooOften() {
        models.post("/_fake/faults", "{\"on\": \"transcriptions\", \"kind\": \"rate_limit\", \"delay_ms\": 7000}");

        assertThatThrownBy(() -> heard("RIFF____WAVE"))
                .isInstanceOfSatisfying(
                        ModelFailure.class,
                        failure -> assertThat(failure.retryAfter())
                                .hasValueSatisfying(asked -> assertThat(asked).hasSeconds(7)));
    }
}
