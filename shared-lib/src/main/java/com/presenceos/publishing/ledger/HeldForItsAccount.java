package com.presenceos.publishing.ledger;

import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.ConnectorStatus;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.publishing.PostError;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Holds a post for its account's sake only while there is reason to. Those that were held are released when somebody mends
 * the account; a worker that saw it before that would leave behind a post that nobody releases.
 */
public final class HeldForItsAccount {

    private final ConnectorStore connectors;

    HeldForItsAccount(ConnectorStore connectors) {
        this.connectors = connectors;
    }

    /** The same progress, or another try when the account has been mended. It stays as it is until the transaction ends. */
    Progress ifItStillIs(Handle tx, Claim claim, Progress progress, Instant now) {
        return switch (progress) {
            case Progress.Held(var error)
            when isAboutTheAccount(error) && hasEnded(tx, claim, error, now) -> goesOn(claim, now);
            case Progress.AwaitsAccount(var error)
            when isAboutTheAccount(error) && hasEnded(tx, claim, error, now) -> isAsked(claim, now);
            case Progress.StepDone _,
                    Progress.Ready _,
                    Progress.Accepted _,
                    Progress.Published _,
                    Progress.TryAgain _,
                    Progress.Unconfirmed _,
                    Progress.AwaitsAccount _,
                    Progress.Undecided _,
                    Progress.Failed _,
                    Progress.Held _ -> progress;
        };
    }

    /** What follows for a post that was to be held when its account has been mended meanwhile. */
    public static Progress goesOn(Claim claim, Instant now) {
        return new Progress.TryAgain(Progress.Stage.PREPARE, claim.failures(), PostError.USABLE_AGAIN.detail(), now);
    }

    /** The same for one whose network was to be asked. */
    public static Progress isAsked(Claim claim, Instant now) {
        return new Progress.Unconfirmed(
                PostError.USABLE_AGAIN,
                claim.failures(),
                now,
                claim.earlierCall().answer());
    }

    private boolean hasEnded(Handle tx, Claim claim, PostError error, Instant now) {
        return account(tx, claim, now).map(account -> hasEnded(error, account)).orElse(false);
    }

    private Optional<Connector> account(Handle tx, Claim claim, Instant now) {
        return connectors.hold(tx, claim.post().connector()).map(account -> account.at(now));
    }

    private static boolean isAboutTheAccount(PostError error) {
        return error.kind().isEndedByResuming() || error.kind().isEndedByConnecting();
    }

    private static boolean hasEnded(PostError error, Connector account) {
        return error.kind().isEndedByResuming()
                ? account.pausedAt().isEmpty()
                : account.status() == ConnectorStatus.CONNECTED
                        && account.disconnectedAt().isEmpty();
    }
}
