package com.presenceos.platform.http;

import com.presenceos.platform.failure.Forbidden;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where a session's token comes from, and that a foreign page cannot spend it. A browser sends the cookie by itself, so
 * a write that relies on it must also show that our own page sent it: by its Origin, or by a header that other origins
 * cannot set without a preflight we never answer.
 */
final class BrowserGuard {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final String origin;
    private final SessionCookie session;

    BrowserGuard(URI publicUrl) {
        this.origin = publicUrl.getScheme() + "://" + publicUrl.getAuthority();
        this.session = new SessionCookie(publicUrl);
    }

    Optional<String> token(Request request) {
        Optional<String> bearer = request.header("authorization")
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(value -> value.substring(7).strip());
        if (bearer.isPresent()) {
            return bearer;
        }
        Optional<String> cookie = session.find(request);
        if (cookie.isPresent() && !READS.contains(request.method())) {
            refuseForeignPage(request);
        }
        return cookie;
    }

    private void refuseForeignPage(Request request) {
        Optional<String> from = request.header("origin");
        if (from.isPresent() && !from.get().equals(origin)) {
            throw new Forbidden("This request comes from " + from.get() + "; only " + origin
                    + " may write with the session cookie");
        }
        if (from.isEmpty() && request.header("x-requested-with").isEmpty()) {
            throw new Forbidden("A write with the session cookie needs the header X-Requested-With");
        }
    }
}
