package com.presenceos.platform.failure;

import java.time.Duration;

/** Something the service stands on does not answer right now, e.g. a database that is waking. */
public final class Unavailable extends AppException {

    private final Duration retryAfter;

    public Unavailable(String detail, Duration retryAfter) {
        super(detail);
        this.retryAfter = retryAfter;
    }

    public Unavailable(String detail, Duration retryAfter, Throwable cause) {
        super(detail, cause);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
