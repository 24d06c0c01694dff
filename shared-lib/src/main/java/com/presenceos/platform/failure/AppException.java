package com.presenceos.platform.failure;

import java.util.Objects;

/** A failure the caller can act on. The adapter turns each kind into one problem; see docs/problems. */
public abstract sealed class AppException extends RuntimeException
        permits Conflict,
                Forbidden,
                Invalid,
                LimitExceeded,
                Malformed,
                MethodNotAllowed,
                NotFound,
                PreconditionFailed,
                StillRunning,
                TooLarge,
                Unauthenticated,
                Unavailable,
                UnsupportedMediaType {

    private final String detail;

    AppException(String detail) {
        super(detail);
        this.detail = Objects.requireNonNull(detail, "detail");
    }

    AppException(String detail, Throwable cause) {
        super(detail, cause);
        this.detail = Objects.requireNonNull(detail, "detail");
    }

    /** What is wrong, with the value, and what is allowed. Shown to the caller, so never a stranger's message. */
    public final String detail() {
        return detail;
    }
}
