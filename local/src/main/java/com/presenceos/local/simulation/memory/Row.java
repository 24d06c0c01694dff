package com.presenceos.local.simulation.memory;

import static java.util.Objects.requireNonNull;

import com.presenceos.channels.network.EarlierCall;
import com.presenceos.media.MediaId;
import com.presenceos.publishing.FirstComment;
import com.presenceos.publishing.FirstCommentStatus;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostMedia;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.PublicationMessage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A post as it is stored, column by column. */
final class Row {

    private final Post first;

    /** The fingerprint of the request that made it. */
    final Optional<String> wish;

    final List<Attempt> attempts = new ArrayList<>();
    PostStatus status = PostStatus.SCHEDULED;
    int revision;
    Instant dueAt;
    ZoneId zone;
    LatenessPolicy lateness;
    Duration lead;
    PostContent content;
    long fence;

    @Nullable
    Instant leaseUntil;

    @Nullable
    Instant attentionAt;

    @Nullable
    Instant notBefore;

    @Nullable
    Instant waitUntil;

    @Nullable
    String remoteId;

    @Nullable
    URI url;

    @Nullable
    Instant publishedAt;

    @Nullable
    PostError error;

    @Nullable
    FirstCommentStatus comment;

    @Nullable
    String commentId;

    @Nullable
    PostError commentError;

    int commentFailures;

    @Nullable
    Instant commentSentAt;

    EarlierCall.Answer commentAnswer = EarlierCall.Answer.NONE;

    Instant updatedAt;

    Row(Post post, Optional<String> wish, @Nullable Instant lookAgainAt) {
        this.first = post;
        this.wish = wish;
        this.revision = post.revision();
        this.dueAt = post.dueAt();
        this.zone = post.zone();
        this.lateness = post.lateness();
        this.lead = post.lead();
        this.content = post.content();
        this.attentionAt = lookAgainAt;
        this.updatedAt = post.createdAt();
        newComment();
    }

    void newComment() {
        comment = content.firstComment().map(_ -> FirstCommentStatus.PENDING).orElse(null);
    }

    boolean is(PublicationMessage message, PostStatus... allowed) {
        return revision == message.revision() && List.of(allowed).contains(status);
    }

    boolean leaseIsOver(Instant now) {
        return leaseUntil == null || !leaseUntil.isAfter(now);
    }

    boolean waitIsOver(Instant now) {
        return waitUntil == null || !waitUntil.isAfter(now);
    }

    /** It may still need its pictures. */
    boolean waits() {
        return switch (status) {
            case SCHEDULED, PREPARING, READY, COMMITTING, ACCEPTED, UNCONFIRMED, HELD -> true;
            case PUBLISHED, FAILED, CANCELLED -> false;
        };
    }

    boolean shows(MediaId picture) {
        return content.media().stream().map(PostMedia::mediaId).anyMatch(picture::equals);
    }

    Optional<Attempt> openAttempt() {
        return attempts.stream().filter(Attempt::open).findFirst();
    }

    PublicationMessage message() {
        return new PublicationMessage(1, first.workspace(), first.id(), revision);
    }

    Post post() {
        return new Post(
                first.id(),
                first.workspace(),
                first.brand(),
                first.connector(),
                first.platform(),
                content,
                dueAt,
                zone,
                lateness,
                lead,
                revision,
                state(),
                Optional.ofNullable(notBefore),
                Optional.ofNullable(waitUntil),
                first.createdAt(),
                updatedAt);
    }

    private PostState state() {
        return switch (status) {
            case SCHEDULED -> new PostState.Scheduled();
            case PREPARING -> new PostState.Preparing(Optional.ofNullable(leaseUntil));
            case READY -> new PostState.Ready();
            case COMMITTING -> new PostState.Committing(requireNonNull(leaseUntil));
            case ACCEPTED -> new PostState.Accepted(Optional.ofNullable(leaseUntil));
            case PUBLISHED ->
                new PostState.Published(
                        requireNonNull(publishedAt),
                        Optional.ofNullable(remoteId),
                        Optional.ofNullable(url),
                        Optional.ofNullable(comment).map(this::comment));
            case FAILED -> new PostState.Failed(requireNonNull(error));
            case UNCONFIRMED -> new PostState.Unconfirmed(Optional.ofNullable(leaseUntil), requireNonNull(error));
            case HELD -> new PostState.Held(requireNonNull(error));
            case CANCELLED -> new PostState.Cancelled();
        };
    }

    private FirstComment comment(FirstCommentStatus word) {
        return switch (word) {
            case PENDING -> new FirstComment.Pending();
            case SENDING -> new FirstComment.Sending(requireNonNull(leaseUntil));
            case CHECKING -> new FirstComment.Checking(Optional.ofNullable(leaseUntil));
            case POSTED -> new FirstComment.Posted(Optional.ofNullable(commentId));
            case UNCONFIRMED -> new FirstComment.Unconfirmed(requireNonNull(commentError));
            case FAILED -> new FirstComment.Failed(requireNonNull(commentError));
        };
    }
}
