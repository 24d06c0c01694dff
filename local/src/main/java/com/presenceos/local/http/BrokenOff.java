package com.presenceos.local.http;

import java.util.Optional;

/** Thrown by a handler that wants its caller to lose the connection: before any answer, or in the middle of one. */
public final class BrokenOff extends RuntimeException {
    @SuppressWarnings("serial") // never leaves the process
    private final transient Optional<LocalResponse> half;

    private BrokenOff(String message, Optional<LocalResponse> half) {
        super(message, null, false, false);
        this.half = half;
    }

    /** The connection closes without a byte of an answer. */
    public static BrokenOff silently() {
        return new BrokenOff("Broken off without an answer", Optional.empty());
    }

    /** The status, the headers and half of the promised body arrive, then the connection closes. */
    public static BrokenOff halfway(LocalResponse response) {
        return new BrokenOff("Broken off in the middle of an answer", Optional.of(response));
    }

    Optional<LocalResponse> half() {
        return half;
    }
}
