package com.presenceos.publishing.ledger;

import com.presenceos.notices.NewNotice;
import com.presenceos.notices.NoticeKind;
import com.presenceos.notices.NoticeStore;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a team what it must act on: in the transaction that makes it so, and by mail once that is over. */
public final class PostNotices {

    private static final Logger LOG = LoggerFactory.getLogger(PostNotices.class);

    private final NoticeStore notices;
    private final Consumer<WorkspaceId> mail;

    /** @param mail sends what a workspace is still to be told; what it fails to send is swept up later */
    public PostNotices(NoticeStore notices, Consumer<WorkspaceId> mail) {
        this.notices = notices;
        this.mail = mail;
    }

    /** Answers whether there was anything to tell. */
    boolean raise(Handle tx, Post post, Progress progress, Instant now) {
        return raise(
                tx,
                post,
                switch (progress) {
                    case Progress.Failed(var error) ->
                        Optional.of(new Told(NoticeKind.POST_FAILED, "A post could not be published", error));
                    case Progress.Held(var error) ->
                        Optional.of(new Told(NoticeKind.POST_HELD, "A post is waiting for you", error));
                    case Progress.Undecided(var error) ->
                        Optional.of(new Told(NoticeKind.POST_UNCONFIRMED, "Please look whether a post is out", error));
                    case Progress.AwaitsAccount(var error) ->
                        Optional.of(new Told(
                                NoticeKind.POST_UNCONFIRMED, "Connect an account again: its post may be out", error));
                    case Progress.StepDone _,
                            Progress.Ready _,
                            Progress.Accepted _,
                            Progress.Published _,
                            Progress.TryAgain _,
                            Progress.Unconfirmed _ -> Optional.empty();
                },
                now);
    }

    boolean raise(Handle tx, Post post, CommentProgress progress, Instant now) {
        String title = "A first comment is missing";
        return raise(
                tx,
                post,
                switch (progress) {
                    case CommentProgress.Failed(var error) ->
                        Optional.of(new Told(NoticeKind.FIRST_COMMENT_FAILED, title, error));
                    case CommentProgress.Unconfirmed(var error) ->
                        Optional.of(new Told(NoticeKind.FIRST_COMMENT_FAILED, title, error));
                    case CommentProgress.Posted _, CommentProgress.TryAgain _, CommentProgress.Checking _ ->
                        Optional.empty();
                },
                now);
    }

    /** After the transaction. The notice is in the product already, so a mail that cannot be sent is no failure. */
    void send(WorkspaceId workspace) {
        try {
            mail.accept(workspace);
        } catch (RuntimeException e) {
            LOG.warn("A notice is stored and not mailed yet", e);
        }
    }

    private boolean raise(Handle tx, Post post, Optional<Told> told, Instant now) {
        told.ifPresent(what -> notices.raise(
                tx,
                new NewNotice(
                        post.workspace(),
                        post.brand(),
                        post.id().value(),
                        what.kind,
                        what.title,
                        what.error.detail(),
                        what.error.action(),
                        now)));
        return told.isPresent();
    }

    private record Told(NoticeKind kind, String title, PostError error) {}
}
