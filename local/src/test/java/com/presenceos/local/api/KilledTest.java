package com.presenceos.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.StackProcess;
import com.presenceos.local.api.Visitor.Answer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The process dies without a word between scheduling and the instant; late is fine, lost or twice is not. */
final class KilledTest {

    @TempDir
    Path folder;

    static Stream<Integer> secondsToTheInstant() {
        // Killed with the message still in the queue, and with all done but the visible call.
        return Stream.of(6, 20);
    }

    @ParameterizedTest
    @MethodSource("secondsToTheInstant")
    void aPostScheduledBeforeTheKillGoesOutOnceAfterTheRestart(int seconds) throws Exception {
        StackProcess first = start();
        String token;
        String post;
        Instant at;
        String caption = "Survivor " + UUID.randomUUID();
        try {
            Visitor mara = new Visitor(first.ready());
            token = mara.register().text("access_token");
            String brand = mara.brand();
            String account = mara.connect(brand);
            String media = mara.upload(brand, "bun.jpg", "image/jpeg", Visitor.picture("jpeg", 800, 800))
                    .text("id");
            at = Instant.now().plusSeconds(seconds).truncatedTo(ChronoUnit.SECONDS);
            post = mara.schedule(brand, account, media, at, caption).text("id");
            assertThat(post).isNotEmpty();
        } finally {
            first.process().destroyForcibly().waitFor();
        }
        StackProcess second = start();
        try {
            Visitor mara = new Visitor(second.ready()).with("Authorization", "Bearer " + token);
            URI network =
                    URI.create(mara.startConnecting(mara.get("/posts/" + post).text("brand_id"))
                            .text("authorization_url"));

            Answer answer = mara.awaitOutcome(post);

            assertThat(answer.text("status")).as(answer.body().toString()).isEqualTo("published");
            assertThat(Instant.parse(answer.text("published_at"))).isAfterOrEqualTo(at);
            assertThat(mara.fetch(network.resolve("/_fake/posted"))
                            .body()
                            .path("items")
                            .valueStream()
                            .filter(one -> one.path("caption").asText().equals(caption)))
                    .hasSize(1);
        } finally {
            second.process().destroyForcibly().waitFor();
        }
    }

    private StackProcess start() throws Exception {
        return StackProcess.start(
                folder.resolve("errors"),
                List.of("--data", folder.resolve("data").toString(), "--port", "0", "--no-demo"));
    }
}
