package com.presenceos.platform.failure;

/** The thing has changed since the caller read it. */
public final class PreconditionFailed extends AppException {

    public PreconditionFailed(String detail) {
        super(detail);
    }
}
