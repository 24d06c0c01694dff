package com.presenceos.platform.failure;

import java.time.Duration;

/** Too many requests; the caller may come back after a while. */
public final class LimitExceeded extends AppException {

    private final Duration retryAfter;

    public LimitExceeded(String detail, Duration retryAfter) {
        super(detail);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
