package com.presenceos.functions.ai;

import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.http.Request;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a caller waits for a job, by the header Prefer (RFC 7240). */
record Patience(Duration longest) {

    private static final Duration USUAL = Duration.ofSeconds(20);
    // API Gateway hangs up after 30 s.
    private static final Duration MOST = Duration.ofSeconds(25);

    private static final Pattern WAIT = Pattern.compile("wait\\s*=\\s*\"?(\\d{1,6})\"?");

    static Patience of(Request request) {
        Optional<String> header = request.header("prefer").map(String::strip);
        if (header.isEmpty()) {
            return new Patience(USUAL);
        }
        String prefer = header.get();
        if (prefer.equals("respond-async")) {
            return new Patience(Duration.ZERO);
        }
        Matcher wait = WAIT.matcher(prefer);
        if (!wait.matches()) {
            throw new Invalid("Prefer", "is understood as wait=20 (seconds) or respond-async");
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(wait.group(1)));
        return new Patience(asked.compareTo(MOST) < 0 ? asked : MOST);
    }
}
