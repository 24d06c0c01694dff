package com.presenceos.local.simulation.memory;

import static com.presenceos.publishing.PostStatus.ACCEPTED;
import static com.presenceos.publishing.PostStatus.COMMITTING;
import static com.presenceos.publishing.PostStatus.PREPARING;
import static com.presenceos.publishing.PostStatus.PUBLISHED;
import static com.presenceos.publishing.PostStatus.READY;
import static com.presenceos.publishing.PostStatus.SCHEDULED;
import static com.presenceos.publishing.PostStatus.UNCONFIRMED;

import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.platform.ids.Ids;
import com.presenceos.publishing.FirstCommentStatus;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.PublicationId;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.HeldForItsAccount;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.ledger.LedgerEntry;
import com.presenceos.publishing.ledger.Progress;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The ledger on rows in memory. */
public final class MemoryLedger implements Ledger {

    private static final Set<FirstCommentStatus> COMMENT_UNDER_WAY =
            EnumSet.of(FirstCommentStatus.PENDING, FirstCommentStatus.SENDING, FirstCommentStatus.CHECKING);

    private final MemoryDatabase database;
    private final Ids ids;

    public MemoryLedger(MemoryDatabase database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    @Override
    public Optional<Post> find(PublicationMessage message) {
        return database.post(message.post());
    }

    @Override
    public Optional<Claim> claimToPrepare(PublicationMessage message, Instant now, Instant leaseUntil) {
        return database.find(message.post())
                .filter(row -> row.is(message, SCHEDULED) || (row.is(message, PREPARING) && row.leaseIsOver(now)))
                .filter(row -> row.waitIsOver(now))
                .map(row -> {
                    if (row.openAttempt().isEmpty()) {
                        row.attempts.add(
                                new Attempt(new PublicationId(ids.next()), row.revision, row.attempts.size() + 1, now));
                    }
                    return claim(row, PREPARING, now, leaseUntil);
                })
                .flatMap(row -> open(row, "preparing"));
    }

    @Override
    public Optional<Claim> claimToCommit(PublicationMessage message, Instant now, Instant sendAt, Instant leaseUntil) {
        return database.find(message.post())
                .filter(row -> row.is(message, READY)
                        && !row.dueAt.isAfter(sendAt)
                        && (row.notBefore == null || !row.notBefore.isAfter(sendAt))
                        && row.waitIsOver(sendAt)
                        && !database.isPaused(row.post().connector()))
                .map(row -> claim(row, COMMITTING, now, leaseUntil))
                .flatMap(row -> {
                    row.openAttempt().ifPresent(attempt -> {
                        attempt.sentAt = sendAt;
                        attempt.answer = EarlierCall.Answer.NONE;
                    });
                    return open(row, "committing");
                });
    }

    @Override
    public Optional<Claim> claimToSetAside(PublicationMessage message, Instant now, Instant leaseUntil) {
        return database.find(message.post())
                .filter(row -> row.is(message, READY))
                .map(row -> claim(row, PREPARING, now, leaseUntil))
                .flatMap(row -> open(row, "preparing"));
    }

    @Override
    public Optional<Claim> claimToReconcile(PublicationMessage message, Instant now, Instant leaseUntil) {
        return database.find(message.post())
                .filter(row -> row.is(message, COMMITTING, ACCEPTED, UNCONFIRMED)
                        && row.leaseIsOver(now)
                        && row.waitIsOver(now)
                        && row.attentionAt != null
                        && row.openAttempt().isPresent())
                .map(row -> claim(row, row.status == ACCEPTED ? ACCEPTED : UNCONFIRMED, now, leaseUntil))
                .flatMap(row -> {
                    row.error =
                            row.status == ACCEPTED ? null : row.error == null ? PostError.NOT_HEARD_BACK : row.error;
                    return openToAsk(row, now);
                });
    }

    @Override
    public boolean giveTurn(PublicationMessage message, Instant turn, Instant now) {
        return putOff(message, row -> row.notBefore = turn, turn, now);
    }

    @Override
    public boolean postpone(PublicationMessage message, Instant until, Instant now) {
        return putOff(message, row -> row.waitUntil = until, until, now);
    }

    private boolean putOff(PublicationMessage message, Consumer<Row> change, Instant at, Instant now) {
        Optional<Row> ready = database.find(message.post()).filter(row -> row.is(message, READY));
        ready.ifPresent(row -> {
            change.accept(row);
            row.attentionAt = at.plus(Timing.GRACE);
            row.updatedAt = now;
        });
        return ready.isPresent();
    }

    @Override
    public boolean record(Claim claim, Progress progress, Step step, Instant now) {
        LedgerEntry entry = LedgerEntry.of(claim, asThingsStand(claim, progress, now));
        return database.find(claim.post().id())
                .filter(row -> row.fence == claim.fence())
                .map(row -> {
                    row.status = entry.status();
                    row.leaseUntil = null;
                    row.waitUntil = entry.waitUntil().orElse(null);
                    row.attentionAt = entry.lookAgainAt().orElse(null);
                    row.error = entry.error().orElse(null);
                    row.publishedAt = entry.publishedAt().orElse(row.publishedAt);
                    row.remoteId = entry.remoteId().orElse(row.remoteId);
                    row.updatedAt = now;
                    row.attempts.stream()
                            .filter(attempt -> attempt.id.equals(claim.publication()))
                            .forEach(attempt -> write(attempt, entry.attempt(), step, now));
                    return row;
                })
                .isPresent();
    }

    private Progress asThingsStand(Claim claim, Progress progress, Instant now) {
        ConnectorId account = claim.post().connector();
        if (progress instanceof Progress.Held(var error) && hasEnded(error, account)) {
            return HeldForItsAccount.goesOn(claim, now);
        }
        if (progress instanceof Progress.AwaitsAccount(var error) && hasEnded(error, account)) {
            return HeldForItsAccount.isAsked(claim, now);
        }
        return progress;
    }

    private boolean hasEnded(PostError error, ConnectorId account) {
        if (error.kind().isEndedByResuming()) {
            return !database.isPaused(account);
        }
        return error.kind().isEndedByConnecting() && !database.isLost(account);
    }

    @Override
    public void located(PublicationMessage message, Optional<URI> url, Optional<Instant> lookAgainAt) {
        database.find(message.post()).filter(row -> row.status == PUBLISHED).ifPresent(row -> {
            row.url = url.orElse(row.url);
            if (row.comment == null || !COMMENT_UNDER_WAY.contains(row.comment)) {
                row.attentionAt = row.url == null ? lookAgainAt.orElse(null) : null;
            }
        });
    }

    private static Row claim(Row row, PostStatus status, Instant now, Instant leaseUntil) {
        row.status = status;
        row.fence++;
        row.leaseUntil = leaseUntil;
        row.attentionAt = leaseUntil.plus(Timing.GRACE);
        row.updatedAt = now;
        return row;
    }

    private static Optional<Claim> open(Row row, String phase) {
        return row.openAttempt().map(attempt -> {
            attempt.phase = phase;
            attempt.askedSince = null;
            return claim(row, attempt);
        });
    }

    private static Optional<Claim> openToAsk(Row row, Instant now) {
        return row.openAttempt().map(attempt -> {
            attempt.phase = "reconciling";
            attempt.askedSince = attempt.askedSince == null ? now : attempt.askedSince;
            return claim(row, attempt);
        });
    }

    private static Claim claim(Row row, Attempt attempt) {
        return new Claim(
                row.post(),
                attempt.id,
                row.fence,
                attempt.checkpoint,
                attempt.failures,
                Optional.ofNullable(attempt.sentAt).map(sentAt -> new EarlierCall(sentAt, attempt.answer)),
                Optional.ofNullable(attempt.askedSince));
    }

    private static void write(Attempt attempt, LedgerEntry.Attempt entry, Step step, Instant now) {
        attempt.phase = entry.phase();
        attempt.checkpoint = entry.checkpoint();
        attempt.failures = entry.failures();
        attempt.answer = entry.answer();
        attempt.outcome = entry.outcome();
        attempt.detail = entry.detail();
        attempt.finishedAt = entry.outcome().isPresent() ? now : null;
        attempt.note(step);
    }
}
