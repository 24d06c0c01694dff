package com.presenceos.platform.failure;

import java.time.Duration;

/** This very request is being worked on; its answer can be asked for by sending it again after a while. */
public final class StillRunning extends AppException {

    private final Duration retryAfter;

    public StillRunning(String detail, Duration retryAfter) {
        super(detail);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
