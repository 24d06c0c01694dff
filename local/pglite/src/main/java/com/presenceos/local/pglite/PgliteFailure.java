package com.presenceos.local.pglite;

import org.jspecify.annotations.Nullable;

/** The local database cannot start or run; the message is one line that tells a person what to do. */
public final class PgliteFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PgliteFailure(String message) {
        this(message, null);
    }

    PgliteFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
