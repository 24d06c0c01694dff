package com.presenceos.local.simulation.memory;

import static java.util.Objects.requireNonNull;

import com.presenceos.channels.network.EarlierCall;
import com.presenceos.publishing.FirstCommentStatus;
import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.ledger.CommentClaim;
import com.presenceos.publishing.ledger.CommentEntry;
import com.presenceos.publishing.ledger.CommentLedger;
import com.presenceos.publishing.ledger.CommentProgress;
import java.time.Instant;
import java.util.Optional;

/** The ledger of first comments on rows in memory. */
public final class MemoryCommentLedger implements CommentLedger {

    private final MemoryDatabase database;

    public MemoryCommentLedger(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<CommentClaim> claimToComment(PublicationMessage message, Instant now, Instant leaseUntil) {
        return database.find(message.post())
                .filter(row -> row.is(message, PostStatus.PUBLISHED)
                        && row.comment == FirstCommentStatus.PENDING
                        && row.waitIsOver(now))
                .map(row -> {
                    row.commentSentAt = now;
                    row.commentAnswer = EarlierCall.Answer.NONE;
                    return claim(row, FirstCommentStatus.SENDING, now, leaseUntil);
                });
    }

    @Override
    public Optional<CommentClaim> claimToReconcileComment(PublicationMessage message, Instant now, Instant leaseUntil) {
        return database.find(message.post())
                .filter(row -> row.is(message, PostStatus.PUBLISHED)
                        && (row.comment == FirstCommentStatus.SENDING || row.comment == FirstCommentStatus.CHECKING)
                        && row.leaseIsOver(now)
                        && row.waitIsOver(now))
                .map(row -> claim(row, FirstCommentStatus.CHECKING, now, leaseUntil));
    }

    @Override
    public boolean record(CommentClaim claim, CommentProgress progress, Step step, Instant now) {
        CommentEntry entry = CommentEntry.of(claim, progress, now);
        return database.find(claim.post().id())
                .filter(row -> row.fence == claim.fence())
                .map(row -> {
                    row.comment = entry.status();
                    row.commentId = entry.remoteId().orElse(null);
                    row.commentError = entry.error().orElse(null);
                    row.commentFailures = entry.failures();
                    row.commentAnswer = entry.answer();
                    row.leaseUntil = null;
                    row.waitUntil = entry.waitUntil().orElse(null);
                    row.attentionAt = entry.lookAgainAt().orElse(null);
                    row.updatedAt = now;
                    row.attempts.getLast().note(step);
                    return row;
                })
                .isPresent();
    }

    private static CommentClaim claim(Row row, FirstCommentStatus status, Instant now, Instant leaseUntil) {
        row.comment = status;
        row.fence++;
        row.leaseUntil = leaseUntil;
        row.attentionAt = leaseUntil.plus(Timing.GRACE);
        row.updatedAt = now;
        return new CommentClaim(
                row.post(),
                Optional.ofNullable(row.remoteId),
                row.fence,
                row.commentFailures,
                new EarlierCall(requireNonNull(row.commentSentAt), row.commentAnswer));
    }
}
