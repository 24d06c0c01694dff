package com.presenceos.identity;

import com.presenceos.platform.sql.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes what nobody can use any more: sessions that are over, and links of mails that are no longer good. Who came in and
 * when stays in the {@link AuditLog}.
 */
public final class ClearAway {

    private static final Logger LOG = LoggerFactory.getLogger(ClearAway.class);

    // As long as support may ask what became of a log-in.
    private static final Duration SESSIONS_STAY = Duration.ofDays(30);
    private static final Duration LINKS_STAY = Duration.ofDays(7);

    // Small, so that nothing waits long for a row or for the disk.
    static final int AT_ONCE = 1_000;

    // Less than the function may run; the next run goes on.
    private static final Duration LONGEST_RUN = Duration.ofSeconds(35);

    private final Database database;
    private final SessionStore sessions;
    private final VerificationStore verifications;
    private final InstantSource clock;

    public ClearAway(Database database, SessionStore sessions, VerificationStore verifications, InstantSource clock) {
        this.database = database;
        this.sessions = sessions;
        this.verifications = verifications;
        this.clock = clock;
    }

    /** How many of each are gone. */
    public record Cleared(int sessions, int links) {}

    public Cleared run() {
        Instant begun = clock.instant();
        int overSessions = inBatches(begun, tx -> sessions.deleteOver(tx, begun.minus(SESSIONS_STAY), AT_ONCE));
        int oldLinks = inBatches(begun, tx -> verifications.deleteExpired(tx, begun.minus(LINKS_STAY), AT_ONCE));
        return new Cleared(overSessions, oldLinks);
    }

    /** Each in a transaction of its own: what is gone stays gone should a later one fail. */
    private int inBatches(Instant begun, ToIntFunction<Handle> delete) {
        int deleted = 0;
        while (clock.instant().isBefore(begun.plus(LONGEST_RUN))) {
            int batch = database.asUpkeep(delete::applyAsInt);
            deleted += batch;
            if (batch < AT_ONCE) {
                return deleted;
            }
        }
        LOG.warn("Not everything that is long over could be cleared away; the next run goes on");
        return deleted;
    }
}
