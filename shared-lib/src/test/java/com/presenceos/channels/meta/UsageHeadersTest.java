package com.presenceos.channels.meta;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.NetworkError.Kind;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageHeadersTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String APP = "X-App-Usage";
    private static final String ACCOUNT = "X-Business-Use-Case-Usage";

    @Test
    void saysNothingWithoutHeaders() {
        assertThat(UsageHeaders.read(HttpHeaders.of(Map.of(), (_, _) -> true), NOW))
                .isEqualTo(CallUsage.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"79, false", "80, true", "99, true"})
    void savesCallsFromFourFifthsOn(int percent, boolean isNearlySpent) {
        CallUsage usage = read(APP, "{\"call_count\":3,\"total_time\":" + percent + ",\"total_cputime\":1}");

        assertThat(usage.isNearlySpent()).isEqualTo(isNearlySpent);
        assertThat(usage.applicationAgainAt()).isEmpty();
    }

    @Test
    void stopsTheApplicationWhenItsCallsAreUsedUp() {
        CallUsage usage = read(APP, "{\"call_count\":100,\"total_time\":5,\"total_cputime\":1}");

        assertThat(usage.applicationAgainAt()).contains(NOW.plusSeconds(600));
        assertThat(usage.accountAgainAt()).isEmpty();
    }

    @Test
    void stopsTheAccountForAsLongAsMetaEstimates() {
        CallUsage usage = read(ACCOUNT, business(40, 17));

        assertThat(usage.accountAgainAt()).contains(NOW.plusSeconds(17 * 60));
        assertThat(usage.applicationAgainAt()).isEmpty();
        assertThat(usage.retryAt(Kind.RATE_LIMITED)).contains(NOW.plusSeconds(17 * 60));
        assertThat(usage.retryAt(Kind.TRANSIENT)).isEmpty();
    }

    @Test
    void stopsTheAccountForAWhileWhenMetaGivesNoEstimate() {
        assertThat(read(ACCOUNT, business(100, 0)).accountAgainAt()).contains(NOW.plusSeconds(600));
    }

    @Test
    void believesNoEstimateBeyondADay() {
        assertThat(read(ACCOUNT, business(100, 9_000_000)).accountAgainAt()).contains(NOW.plusSeconds(86_400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "Mon, 23 Nov 2026 09:01:30 GMT"})
    void obeysRetryAfterWhateverWentWrong(String value) {
        CallUsage usage = read("Retry-After", value);

        for (Kind kind : List.of(Kind.RATE_LIMITED, Kind.APP_RATE_LIMITED, Kind.TRANSIENT)) {
            assertThat(usage.retryAt(kind)).contains(NOW.plusSeconds(90));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "Mon, 23 Nov 2026 08:00:00 GMT"})
    void ignoresARetryAfterThatMakesNoSense(String value) {
        assertThat(read("Retry-After", value).retryAfter()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "7", "{\"1\":null}"})
    void ignoresHeadersThatMakeNoSense(String value) {
        assertThat(read(APP, value)).isEqualTo(CallUsage.UNKNOWN);
        assertThat(read(ACCOUNT, value)).isEqualTo(CallUsage.UNKNOWN);
    }

    private static String business(int percent, int minutes) {
        return "{\"1784\":[{\"type\":\"instagram\",\"call_count\":" + percent
                + ",\"total_cputime\":1,\"total_time\":2,\"estimated_time_to_regain_access\":" + minutes + "}]}";
    }

    private static CallUsage read(String header, String value) {
        return UsageHeaders.read(HttpHeaders.of(Map.of(header, List.of(value)), (_, _) -> true), NOW);
    }
}
