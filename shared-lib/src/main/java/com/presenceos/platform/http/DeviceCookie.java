package com.presenceos.platform.http;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What a browser keeps to be known again when its person next logs in. It opens nothing; only {@code /auth} sees it. */
public final class DeviceCookie {

    private static final String NAME = "presence_device";

    private final String attributes;

    public DeviceCookie(URI publicUrl) {
        String secure = "https".equals(publicUrl.getScheme()) ? "; Secure" : "";
        this.attributes = "; Path=/api/v1/auth; HttpOnly; SameSite=Strict" + secure;
    }

    public String set(String token, Duration lifetime) {
        return NAME + "=" + token + "; Max-Age=" + lifetime.toSeconds() + attributes;
    }

    public Optional<String> find(Request request) {
        return request.cookie(NAME);
    }
}
