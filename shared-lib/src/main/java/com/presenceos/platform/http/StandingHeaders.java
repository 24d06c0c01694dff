package com.presenceos.platform.http;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** What every answer says about itself, whichever endpoint it comes from. */
final class StandingHeaders {

    /** Answers are data: nothing in them runs or is drawn, no page frames them, no browser takes them for another type. */
    private static final Map<String, String> AS_DATA = Map.of(
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer");

    /**
     * As the pages say it ({@code frontend/scripts/page-headers.mjs}): whoever has once come by HTTPS comes back by nothing
     * else. Over plain HTTP, on a local stack, browsers must not heed it (RFC 6797, 7.2), so it is not said there.
     */
    private static final Map<String, String> OVER_HTTPS =
            Map.of("Strict-Transport-Security", "max-age=63072000; includeSubDomains");

    private final Map<String, String> headers;

    StandingHeaders(URI publicUrl) {
        Map<String, String> all = new HashMap<>(AS_DATA);
        if ("https".equals(publicUrl.getScheme())) {
            all.putAll(OVER_HTTPS);
        }
        this.headers = Map.copyOf(all);
    }

    Map<String, String> all() {
        return headers;
    }
}
