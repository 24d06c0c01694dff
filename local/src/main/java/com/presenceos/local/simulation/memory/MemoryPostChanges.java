package com.presenceos.local.simulation.memory;

import static com.presenceos.publishing.PostStatus.CANCELLED;
import static com.presenceos.publishing.PostStatus.FAILED;
import static com.presenceos.publishing.PostStatus.HELD;
import static com.presenceos.publishing.PostStatus.PREPARING;
import static com.presenceos.publishing.PostStatus.PUBLISHED;
import static com.presenceos.publishing.PostStatus.READY;
import static com.presenceos.publishing.PostStatus.SCHEDULED;
import static com.presenceos.publishing.PostStatus.UNCONFIRMED;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.publishing.FirstCommentStatus;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostPlan;
import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.ledger.PostChanges;
import com.presenceos.publishing.ledger.Resolution;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** People's changes on rows in memory. */
public final class MemoryPostChanges implements PostChanges {

    private final MemoryDatabase database;

    public MemoryPostChanges(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Post> find(WorkspaceId workspace, PostId id) {
        return database.post(id);
    }

    @Override
    public Optional<Post> cancel(Post before, Instant now) {
        return unchanged(before, SCHEDULED, PREPARING, READY, HELD).map(row -> {
            row.revision++;
            row.fence++;
            row.status = CANCELLED;
            row.leaseUntil = null;
            row.waitUntil = null;
            row.attentionAt = null;
            row.error = null;
            row.updatedAt = now;
            row.openAttempt().ifPresent(attempt -> attempt.close("cancelled", now));
            return row.post();
        });
    }

    @Override
    public Optional<Post> revise(Post before, PostPlan plan, Duration lead, Instant now, Instant lookAgainAt) {
        database.mustHavePictures(plan.content());
        return unchanged(before, SCHEDULED, PREPARING, READY, HELD, FAILED).map(row -> {
            row.revision++;
            row.fence++;
            row.status = SCHEDULED;
            row.leaseUntil = null;
            row.attentionAt = lookAgainAt;
            row.notBefore = null;
            row.waitUntil = null;
            row.error = null;
            row.dueAt = plan.dueAt();
            row.lead = lead;
            row.zone = plan.zone();
            row.lateness = plan.lateness();
            row.content = plan.content();
            row.newComment();
            row.updatedAt = now;
            row.openAttempt().ifPresent(attempt -> attempt.close("superseded", now));
            return row.post();
        });
    }

    @Override
    public Optional<Post> resolve(Post before, Resolution found, Instant now) {
        return unchanged(before, UNCONFIRMED)
                .filter(row -> row.attentionAt == null)
                .map(row -> {
                    row.fence++;
                    row.updatedAt = now;
                    row.openAttempt().ifPresent(attempt -> attempt.close("unconfirmed", now));
                    switch (found) {
                        case PUBLISHED -> {
                            row.status = PUBLISHED;
                            row.error = null;
                            row.publishedAt = row.attempts.stream()
                                    .map(attempt -> attempt.sentAt)
                                    .filter(Objects::nonNull)
                                    .max(Instant::compareTo)
                                    .orElse(now);
                            if (row.comment != null) {
                                row.comment = FirstCommentStatus.FAILED;
                                row.commentError = NO_PLACE_TO_COMMENT;
                            }
                        }
                        case NOT_PUBLISHED -> {
                            row.status = FAILED;
                            row.error = FOUND_MISSING;
                        }
                    }
                    return row.post();
                });
    }

    private Optional<Row> unchanged(Post before, PostStatus... allowed) {
        PublicationMessage read = new PublicationMessage(1, before.workspace(), before.id(), before.revision());
        return database.find(before.id()).filter(row -> row.is(read, allowed));
    }
}
