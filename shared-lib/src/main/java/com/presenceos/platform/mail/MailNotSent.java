package com.presenceos.platform.mail;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mail did not go: the service did not take it, nobody knows whether it did, or its recipient has had enough. */
public final class MailNotSent extends RuntimeException {

    private final @Nullable Instant notBefore;

    public MailNotSent(String reason, Throwable cause) {
        super(reason, cause);
        this.notBefore = null;
    }

    private MailNotSent(String reason, Instant notBefore) {
        super(reason);
        this.notBefore = notBefore;
    }

    static MailNotSent enoughUntil(Instant then) {
        return new MailNotSent("The recipient has had enough mail until " + then, then);
    }

    /** When it may go, where that is known; it was not tried then. */
    public Optional<Instant> notBefore() {
        return Optional.ofNullable(notBefore);
    }
}
