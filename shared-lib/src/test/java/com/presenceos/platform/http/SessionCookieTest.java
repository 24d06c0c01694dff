package com.presenceos.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class SessionCookieTest {

    private static final Duration WEEK = Duration.ofDays(7);

    private final SessionCookie deployed = new SessionCookie(URI.create("https://presence.example.com"));
    private final SessionCookie local = new SessionCookie(URI.create("http://localhost:3000"));

    @Test
    void belongsToItsHostAlone() {
        String cookie =
                deployed.begin(Response.noContent(), "token", WEEK).cookies().getFirst();

        // What browsers demand of the prefix: Secure, the whole host, and no domain.
        assertThat(cookie)
                .startsWith("__Host-presence_session=token; ")
                .contains("; Secure", "; Path=/;", "; HttpOnly", "; SameSite=Lax", "Max-Age=604800")
                .doesNotContain("Domain");
    }

    @Test
    void takesTheCookieOfAnEarlierVersionAway() {
        String gone = "presence_session=; Max-Age=0; Path=/api; HttpOnly; SameSite=Lax; Secure";

        assertThat(deployed.begin(Response.noContent(), "token", WEEK).cookies())
                .hasSize(2)
                .endsWith(gone);
        assertThat(deployed.end(Response.noContent()).cookies())
                .containsExactly("__Host-presence_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure", gone);
    }

    @Test
    void hasAPlainNameWhereBrowsersTakeNoSecureOne() {
        assertThat(local.begin(Response.noContent(), "token", WEEK).cookies())
                .containsExactly("presence_session=token; Max-Age=604800; Path=/api; HttpOnly; SameSite=Lax");
        assertThat(local.end(Response.noContent()).cookies())
                .containsExactly("presence_session=; Max-Age=0; Path=/api; HttpOnly; SameSite=Lax");
    }
}
