package com.presenceos.channels.meta;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.meta.GraphAnswer.Effect;
import com.presenceos.channels.network.NetworkError.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GraphErrorsTest {

    @ParameterizedTest(name = "HTTP {0}, {1}/{2}, transient {3}: {4}, {5}")
    @CsvSource({
        // http, code, subcode, transient, kind, effect
        "400, 190, 463, false, RECONNECT_REQUIRED, REFUSED",
        "401, 190, 0, false, RECONNECT_REQUIRED, REFUSED",
        "400, 190, 458, false, RECONNECT_REQUIRED, REFUSED",
        "400, 102, 0, false, RECONNECT_REQUIRED, REFUSED",
        "400, 190, 459, false, ACCOUNT_RESTRICTED, REFUSED",
        "400, 190, 464, false, ACCOUNT_RESTRICTED, REFUSED",
        "400, 102, 459, false, ACCOUNT_RESTRICTED, REFUSED",
        "400, 190, 467, false, RECONNECT_REQUIRED, REFUSED",
        "400, 190, 492, false, RECONNECT_REQUIRED, REFUSED",
        "400, 368, 4854002, false, ACCOUNT_RESTRICTED, REFUSED",
        "400, 200, 1404112, false, ACCOUNT_RESTRICTED, REFUSED",
        "400, 25, 2207050, false, ACCOUNT_RESTRICTED, REFUSED",
        "403, 10, 0, false, PERMISSION_MISSING, REFUSED",
        "400, 200, 0, false, PERMISSION_MISSING, REFUSED",
        "400, 299, 0, false, PERMISSION_MISSING, REFUSED",
        "400, 3, 0, false, APP_CONFIG, REFUSED",
        "400, 4, 0, true, APP_RATE_LIMITED, REFUSED",
        "400, 341, 0, false, APP_RATE_LIMITED, REFUSED",
        "400, 17, 2446079, false, RATE_LIMITED, REFUSED",
        "400, 613, 0, false, RATE_LIMITED, REFUSED",
        "400, 80002, 2207083, false, RATE_LIMITED, REFUSED",
        "400, 4, 99, false, APP_RATE_LIMITED, UNKNOWN",
        "400, 17, 2207999, false, RATE_LIMITED, UNKNOWN",
        "400, 32, 0, false, RATE_LIMITED, REFUSED",
        "400, 80001, 0, false, RATE_LIMITED, REFUSED",
        "400, 9, 2207042, false, QUOTA_EXHAUSTED, REFUSED",
        "400, 9007, 2207027, false, NOT_READY, REFUSED",
        "400, -2, 2207020, false, NOT_READY, REFUSED",
        "400, 24, 2207006, false, NOT_READY, UNKNOWN",
        "400, 24, 2207008, false, NOT_READY, UNKNOWN",
        "400, 100, 33, false, NOT_READY, UNKNOWN",
        "400, 100, 0, false, CONTENT_INVALID, REFUSED",
        "400, 100, 2207023, false, CONTENT_INVALID, REFUSED",
        "400, 100, 2207028, false, CONTENT_INVALID, REFUSED",
        "400, 100, 2207036, false, CONTENT_INVALID, REFUSED",
        "400, 100, 2207040, false, CONTENT_INVALID, REFUSED",
        "400, 100, 1609005, false, CONTENT_INVALID, REFUSED",
        "400, 100, 1609008, false, CONTENT_INVALID, REFUSED",
        "400, 100, 2207999, false, CONTENT_INVALID, UNKNOWN",
        "400, 100, 1349125, false, CONTENT_INVALID, UNKNOWN",
        "400, 352, 2207999, false, CONTENT_INVALID, UNKNOWN",
        "400, 36001, 0, false, CONTENT_INVALID, REFUSED",
        "400, 36001, 2207999, false, CONTENT_INVALID, UNKNOWN",
        "400, 9, 2207999, false, PROTOCOL, UNKNOWN",
        "400, 25, 0, false, PROTOCOL, UNKNOWN",
        "400, 200, 2207999, false, PERMISSION_MISSING, UNKNOWN",
        "408, 100, 0, false, CONTENT_INVALID, UNKNOWN",
        "400, 36000, 2207004, false, CONTENT_INVALID, REFUSED",
        "400, 36001, 2207005, false, CONTENT_INVALID, REFUSED",
        "400, 36003, 2207009, false, CONTENT_INVALID, REFUSED",
        "400, 36004, 2207010, false, CONTENT_INVALID, REFUSED",
        "400, 352, 2207026, false, CONTENT_INVALID, REFUSED",
        "400, 1609005, 0, false, CONTENT_INVALID, REFUSED",
        "400, 9004, 2207052, false, MEDIA_UNREACHABLE, UNKNOWN",
        "400, -2, 2207003, false, MEDIA_UNREACHABLE, UNKNOWN",
        "400, -1, 2207001, false, TRANSIENT, UNKNOWN",
        "400, -1, 2207032, false, TRANSIENT, UNKNOWN",
        "400, 4, 2207051, false, SPAM_BLOCKED, UNKNOWN",
        "400, 368, 1390008, false, SPAM_BLOCKED, UNKNOWN",
        "400, 368, 0, false, SPAM_BLOCKED, UNKNOWN",
        "400, -1, 2207053, false, TRANSIENT, UNKNOWN",
        "400, 9004, 0, false, MEDIA_UNREACHABLE, UNKNOWN",
        "400, 506, 0, false, DUPLICATE, UNKNOWN",
        "400, 506, 1366051, false, DUPLICATE, UNKNOWN",
        "500, 1, 0, false, TRANSIENT, UNKNOWN",
        "400, 2, 0, true, TRANSIENT, UNKNOWN",
        "400, 424242, 0, true, TRANSIENT, UNKNOWN",
        "400, 424242, 0, false, PROTOCOL, UNKNOWN",
        "503, 424242, 0, false, TRANSIENT, UNKNOWN",
        "429, 424242, 0, false, RATE_LIMITED, UNKNOWN",
    })
    void translates(int http, int code, int subcode, boolean isTransient, Kind kind, Effect effect) {
        GraphError error = new GraphError(http, code, subcode, isTransient, "", "");

        assertThat(GraphErrors.meaning(error)).isEqualTo(new ErrorMeaning(kind, effect));
    }

    @Test
    void trustsNoRefusalThatComesWithASuccessOrAServerError() {
        assertThat(GraphErrors.meaning(new GraphError(500, 100, 0, false, "", "")))
                .isEqualTo(ErrorMeaning.unsure(Kind.CONTENT_INVALID));
        assertThat(GraphErrors.meaning(new GraphError(200, 190, 0, false, "", "")))
                .isEqualTo(ErrorMeaning.unsure(Kind.RECONNECT_REQUIRED));
    }
}
