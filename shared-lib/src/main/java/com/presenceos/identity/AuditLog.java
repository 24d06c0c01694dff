package com.presenceos.identity;

import com.presenceos.platform.http.Caller;
import com.presenceos.platform.http.SourceAddress;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.limits.Fingerprint;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Who came in, who tried to, and from where: one line each, by the logger {@code presence.audit}. Of what a stranger wrote
 * nothing stands there as it was written: an e-mail address is a fingerprint, which is the same each time, a source is an
 * address in our own spelling, and the rest are ids. So no line can be forged, and none tells a secret.
 */
public final class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger("presence.audit");

    void registered(UserId user, String source) {
        of(LOG.atInfo(), "registered", source, Optional.of(user)).log("Registered {} from {}", user, spelled(source));
    }

    void registrationLimited(Email email, String source) {
        about(LOG.atWarn(), "registration_limited", source, email)
                .log("Registration limited for {} from {}", fingerprint(email), spelled(source));
    }

    /** Somebody may be looking for addresses that have an account. */
    void registrationConflicted(Email email, String source) {
        about(LOG.atWarn(), "registration_conflicted", source, email)
                .log("Registration of an address that has an account, {} from {}", fingerprint(email), spelled(source));
    }

    void loggedIn(UserId user, String source) {
        of(LOG.atInfo(), "logged_in", source, Optional.of(user)).log("Logged in {} from {}", user, spelled(source));
    }

    /** @param user whose password was guessed at, when the address has an account */
    void logInFailed(Email email, Optional<UserId> user, String source) {
        of(LOG.atWarn(), "log_in_failed", source, user)
                .addKeyValue("address_sha256", fingerprint(email))
                .log("Log-in failed for {} from {}", fingerprint(email), spelled(source));
    }

    void logInLimited(Email email, String source) {
        about(LOG.atWarn(), "log_in_limited", source, email)
                .log("Log-in limited for {} from {}", fingerprint(email), spelled(source));
    }

    public void loggedOut(Caller caller, String source) {
        of(LOG.atInfo(), "logged_out", source, Optional.of(caller.user()))
                .log("Logged out {} from {}", caller.user(), spelled(source));
    }

    public void loggedOutEverywhere(Caller caller, String source) {
        of(LOG.atInfo(), "logged_out_everywhere", source, Optional.of(caller.user()))
                .log("Logged out everywhere {} from {}", caller.user(), spelled(source));
    }

    private static LoggingEventBuilder about(LoggingEventBuilder line, String event, String source, Email email) {
        return of(line, event, source, Optional.empty()).addKeyValue("address_sha256", fingerprint(email));
    }

    private static LoggingEventBuilder of(
            LoggingEventBuilder line, String event, String source, Optional<UserId> user) {
        LoggingEventBuilder built = line.addKeyValue("event", event).addKeyValue("source", spelled(source));
        return user.map(known -> built.addKeyValue("user_id", known.toString())).orElse(built);
    }

    private static String spelled(String source) {
        return SourceAddress.of(source).text();
    }

    private static String fingerprint(Email email) {
        return Fingerprint.of(email.key());
    }
}
