package com.presenceos.platform.http;

import java.net.URI;
import java.time.Duration;

/** The browser's session: a cookie that no script can read. */
public final class SessionCookie {

    static final String NAME = "presence_session";

    private final String attributes;

    public SessionCookie(URI publicUrl) {
        // Browsers refuse Secure cookies over plain HTTP, which only a local stack serves.
        String secure = "https".equals(publicUrl.getScheme()) ? "; Secure" : "";
        this.attributes = "; Path=/api; HttpOnly; SameSite=Lax" + secure;
    }

    public String set(String token, Duration lifetime) {
        return NAME + "=" + token + "; Max-Age=" + lifetime.toSeconds() + attributes;
    }

    public String clear() {
        return NAME + "=; Max-Age=0" + attributes;
    }
}
