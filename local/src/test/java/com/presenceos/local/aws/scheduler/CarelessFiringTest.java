package com.presenceos.local.aws.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.http.LocalServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Scheduler as careless as the real one may be, once somebody turned the switches. */
final class CarelessFiringTest {
    private static final Instant DUE = Instant.parse("2026-11-23T10:05:00Z");

    @TempDir
    Path folder;

    private final CarelessFiring firing = new CarelessFiring(SplittableRandom::new);
    private final HttpClient http = HttpClient.newHttpClient();
    private final SettableClock clock = new SettableClock("2026-11-23T10:00:00Z");
    private SchedulerStand stand;
    private LocalServer switches;

    @BeforeEach
    void start() {
        stand = new SchedulerStand(folder, clock, firing);
        switches = LocalServer.start("switches", 0, new SchedulerSwitches(firing));
    }

    @AfterEach
    void stop() {
        stand.close();
        switches.close();
        http.close();
    }

    @Test
    void isPunctualUntilToldOtherwise() throws Exception {
        assertThat(get()).isEqualTo("{\"late_up_to_seconds\":0,\"twice_one_in\":0,\"seed\":0}");

        assertThat(secondsOfFirings(20)).containsOnly(0L).hasSize(20);
    }

    @Test
    void firesAnywhereWithinTheMinute() throws Exception {
        turn("{\"late_up_to_seconds\":60,\"seed\":7}");

        List<Long> seconds = secondsOfFirings(60);

        assertThat(seconds).hasSize(60).allMatch(second -> second >= 0 && second <= 60);
        assertThat(seconds).anyMatch(second -> second < 10).anyMatch(second -> second > 50);
    }

    @Test
    void firesSomeTwice() throws Exception {
        turn("{\"late_up_to_seconds\":60,\"twice_one_in\":3,\"seed\":7}");

        assertThat(secondsOfFirings(60)).hasSizeBetween(70, 90);
    }

    @Test
    void firesAllTwiceWhenAskedTo() throws Exception {
        turn("{\"twice_one_in\":1}");

        assertThat(secondsOfFirings(5)).containsOnly(0L).hasSize(10);
    }

    @Test
    void doesTheSameAgainWithTheSameSeed() throws Exception {
        turn("{\"late_up_to_seconds\":60,\"twice_one_in\":2,\"seed\":3}");
        List<Instant> first = firings(30);

        turn("{\"seed\":3}");
        assertThat(firings(30)).isEqualTo(first);
        turn("{\"seed\":4}");
        assertThat(firings(30)).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"late_up_to_seconds":61} | late_up_to_seconds, detail=is 61; 0 to 60 is needed
            {"twice_one_in":-1} | twice_one_in, detail=is -1; 0 for never or a number above it is needed
            {"late":1} | late
            nonsense | not valid JSON
            """)
    void refusesWhatTheRealOneWouldNotDo(String body, String said) throws Exception {
        HttpResponse<String> answer = post(body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(said);
        assertThat(get()).contains("\"late_up_to_seconds\":0");
    }

    /** The second after the instant at which each schedule reached its target. */
    private List<Long> secondsOfFirings(int schedules) {
        for (int i = 0; i < schedules; i++) {
            stand.create("p-" + i, "at(2026-11-23T10:05:00)");
        }
        List<Long> seconds = new ArrayList<>();
        for (long second = 0; second <= 61; second++) {
            int before = stand.delivered.size();
            stand.tickAt(DUE.plusSeconds(second).toString());
            for (int i = before; i < stand.delivered.size(); i++) {
                seconds.add(second);
            }
        }
        return seconds;
    }

    private List<Instant> firings(int occurrences) {
        List<Instant> all = new ArrayList<>();
        for (int i = 0; i < occurrences; i++) {
            all.addAll(firing.firings(DUE, Duration.ZERO));
        }
        return all;
    }

    private void turn(String body) throws Exception {
        assertThat(post(body).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> post(String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(url())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String get() throws Exception {
        return http.send(HttpRequest.newBuilder(url()).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private URI url() {
        return URI.create(switches.url() + "/_fake/scheduler");
    }
}
