package com.presenceos.platform.http;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The browser's session: a cookie that no script can read. Over HTTPS its name begins with {@code __Host-}: browsers take such
 * a cookie from this very host alone, so that no other name of the domain can put a session of its own in its place. That
 * asks for Secure, which browsers refuse over plain HTTP; there, on a local stack, the name is a plain one.
 */
public final class SessionCookie {

    private static final String PLAIN = "presence_session";
    private static final String BOUND = "__Host-" + PLAIN;
    private static final String ATTRIBUTES = "; HttpOnly; SameSite=Lax";

    // What versions before the bound name have set, and what is set over plain HTTP.
    private static final String WHERE_PLAIN = "; Path=/api" + ATTRIBUTES;
    private static final String WHERE_BOUND = "; Path=/" + ATTRIBUTES + "; Secure";

    private final boolean bound;

    public SessionCookie(URI publicUrl) {
        this.bound = "https".equals(publicUrl.getScheme());
    }

    public Response begin(Response response, String token, Duration lifetime) {
        String value = token + "; Max-Age=" + lifetime.toSeconds();
        return bound
                ? withoutPlain(response.withCookie(BOUND + "=" + value + WHERE_BOUND))
                : response.withCookie(PLAIN + "=" + value + WHERE_PLAIN);
    }

    public Response end(Response response) {
        return bound
                ? withoutPlain(response.withCookie(BOUND + "=; Max-Age=0" + WHERE_BOUND))
                : response.withCookie(PLAIN + "=; Max-Age=0" + WHERE_PLAIN);
    }

    /** Never by the plain name where the bound one is set: anybody next door may have written it. */
    Optional<String> find(Request request) {
        return request.cookie(bound ? BOUND : PLAIN);
    }

    private static Response withoutPlain(Response response) {
        return response.withCookie(PLAIN + "=; Max-Age=0" + WHERE_PLAIN + "; Secure");
    }
}
