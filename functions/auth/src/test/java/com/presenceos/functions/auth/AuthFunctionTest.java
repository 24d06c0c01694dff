package com.presenceos.functions.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.platform.config.Config;
import com.presenceos.testing.HttpAnswer;
import com.presenceos.testing.HttpCall;
import com.presenceos.testing.TestClock;
import com.presenceos.wiring.Application;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the function answers by itself. That it is made here at all shows that wiring it reaches for nothing. */
final class AuthFunctionTest {

    private final AuthFunction function = new AuthFunction(Application.of(
            Config.of(Map.of("PUBLIC_URL", "https://presence.example.com", "RATE_LIMIT_TABLE", "limits")),
            TestClock.at("2026-11-23T09:00:00Z")));

    @Test
    void servesTheRoutesOfTheContract() {
        assertThat(function.router().list())
                .containsExactly(
                        "GET /auth/me",
                        "POST /auth/login",
                        "POST /auth/logout",
                        "POST /auth/logout-all",
                        "POST /auth/register",
                        "POST /auth/verify-email",
                        "POST /auth/verify-email/send");
    }

    @Test
    void namesAllThatIsWrongWithARegistration() {
        HttpAnswer response = answer(HttpCall.of("POST", "/auth/register")
                .json("{\"email\":\"mara\",\"password\":\"12345\",\"workspace_name\":\"" + "x".repeat(101) + "\"}"));

        assertThat(response.status()).isEqualTo(422);
        assertThat(response.json().path("errors").toString())
                .isEqualTo("[{\"pointer\":\"/email\","
                        + "\"detail\":\"'mara' is not an e-mail address; one such as mara@example.com is needed\"},"
                        + "{\"pointer\":\"/password\",\"detail\":\"Password has 5 characters; at least 8 are needed\"},"
                        + "{\"pointer\":\"/name\",\"detail\":\"is missing\"},"
                        + "{\"pointer\":\"/workspace_name\",\"detail\":\"has 101 characters; 100 are allowed\"}]");
    }

    @Test
    void loggingInNeedsBoth() {
        HttpAnswer response = answer(HttpCall.of("POST", "/auth/login").json("{}"));

        assertThat(response.status()).isEqualTo(422);
        assertThat(response.json().path("errors")).hasSize(2);
    }

    @Test
    void onlyWhoIsLoggedInIsSomebody() {
        assertThat(answer(HttpCall.of("GET", "/auth/me")).status()).isEqualTo(401);
        assertThat(answer(HttpCall.of("POST", "/auth/logout")).status()).isEqualTo(401);
        assertThat(answer(HttpCall.of("POST", "/auth/logout-all")).status()).isEqualTo(401);
    }

    private HttpAnswer answer(HttpCall call) {
        return call.to(function);
    }
}
