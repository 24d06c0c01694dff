package com.presenceos.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The process dies without a word, again and again, while posts are due; late is fine, lost or twice is not. */
@Tag("slow")
final class SoakTest {

    // A seed kills at the same moments again, not at the same lines of code: the machine has a say in that.
    private static final Soak.Plan PLAN =
            new Soak.Plan(40, 3, Duration.ofSeconds(12), Duration.ofSeconds(15), 20261123);

    // A message that a killed worker held comes back after 90 s, as it does from SQS.
    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void everyPostIsOutOnceOrVisiblyNot() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            SoakResult result = new Soak(http, PLAN).run();

            System.out.println(result);
            assertThat(result.lost()).as("%s", result).isEmpty();
            assertThat(result.denied()).as("%s", result).isEmpty();
            assertThat(result.outcomes()).hasSize(PLAN.posts());
            assertThat(result.seen().twice()).as("%s", result).isZero();
            assertThat(result.seen().early()).as("%s", result).isZero();
        }
    }
}
