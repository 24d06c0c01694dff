package com.presenceos.publishing;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.Attempt;
import com.presenceos.channels.network.Authorizing;
import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.Commenting;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.channels.network.Publishing;
import com.presenceos.channels.network.ReconcileResult;
import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.testing.TestRules;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A network that does what the test wrote down, and otherwise what a healthy one does. */
public final class ScriptedNetwork implements Network, Publishing, Commenting {

    public static final NetworkRules RULES = TestRules.onePicture(List.of("image/jpeg", "image/png"));
    public static final PublishingQuota QUOTA = RULES.quotas().getFirst();

    public final Deque<Supplier<PrepareStep>> preparing = new ArrayDeque<>();
    public final Deque<Supplier<CommitResult>> committing = new ArrayDeque<>();
    public final Deque<ReconcileResult> reconciling = new ArrayDeque<>();

    public final Deque<Supplier<CommitResult>> commenting = new ArrayDeque<>();
    public final Deque<ReconcileResult> reconcilingComments = new ArrayDeque<>();

    /** When each comment left. */
    public final List<Instant> comments = new ArrayList<>();

    /** When each visible call left. */
    public final List<Instant> visibleCalls = new ArrayList<>();

    /** About which calls it was asked; after a no it says that it meant it, unless the test has written down something else. */
    public final List<EarlierCall> asked = new ArrayList<>();

    /** With which container each of them was to be published. */
    public final List<String> committed = new ArrayList<>();

    /** In which attempt, and with which text, each of them was. */
    public final List<Attempt> attempts = new ArrayList<>();

    public final List<String> texts = new ArrayList<>();

    /** With which attempt it was asked. */
    public final List<Attempt> askedWith = new ArrayList<>();

    private final InstantSource clock;
    public boolean takesComments = true;

    public Optional<URI> permalink = Optional.of(URI.create("https://network.example/p/1"));

    public ScriptedNetwork(InstantSource clock) {
        this.clock = clock;
    }

    public static NetworkError error(NetworkError.Kind kind) {
        return new NetworkError(kind, "1/2", "It said " + kind, Optional.empty(), "");
    }

    @Override
    public NetworkRules rules() {
        return RULES;
    }

    @Override
    public Authorizing authorizing() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Publishing publishing() {
        return this;
    }

    @Override
    public Optional<Commenting> commenting() {
        return takesComments ? Optional.of(this) : Optional.empty();
    }

    @Override
    public PrepareStep prepare(OutgoingPost post, Attempt attempt, Account account) {
        Checkpoint checkpoint = attempt.checkpoint();
        if (!preparing.isEmpty()) {
            return preparing.remove().get();
        }
        return checkpoint.find("container").isPresent()
                ? new PrepareStep.Ready(checkpoint)
                : new PrepareStep.More(checkpoint.with("container", "c1"), Duration.ofSeconds(1));
    }

    @Override
    public CommitResult commit(OutgoingPost post, Attempt attempt, Account account) {
        visibleCalls.add(clock.instant());
        attempts.add(attempt);
        texts.add(post.text());
        committed.add(attempt.checkpoint().find("container").orElse(""));
        return committing.isEmpty()
                ? new CommitResult.Published("remote-" + visibleCalls.size())
                : committing.remove().get();
    }

    @Override
    public ReconcileResult reconcile(OutgoingPost post, Attempt attempt, EarlierCall call, Account account) {
        asked.add(call);
        askedWith.add(attempt);
        return reconciling.isEmpty() && call.answer() == EarlierCall.Answer.NO
                ? new ReconcileResult.NotFound()
                : reconciling.remove();
    }

    @Override
    public CommitResult comment(String remoteId, String text, Account account) {
        comments.add(clock.instant());
        return commenting.isEmpty()
                ? new CommitResult.Published("comment-" + comments.size())
                : commenting.remove().get();
    }

    @Override
    public ReconcileResult reconcile(String remoteId, String text, EarlierCall call, Account account) {
        return reconcilingComments.isEmpty() && call.answer() == EarlierCall.Answer.NO
                ? new ReconcileResult.NotFound()
                : reconcilingComments.remove();
    }

    @Override
    public Optional<URI> permalink(String remoteId, Account account) {
        return permalink;
    }
}
