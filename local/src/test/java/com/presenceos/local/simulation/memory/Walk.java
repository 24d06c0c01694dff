package com.presenceos.local.simulation.memory;

import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.local.simulation.timeline.Chance;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostPlan;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.CommentClaim;
import com.presenceos.publishing.ledger.CommentProgress;
import com.presenceos.publishing.ledger.Progress;
import com.presenceos.publishing.ledger.Resolution;
import com.presenceos.publishing.wake.Agenda;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks two stores one thing after the other, at random: sensible things mostly, and stale ones. */
final class Walk {

    private static final PostError ERROR = new PostError(PostErrorKind.ACCOUNT_RESTRICTED, "Why", "Act");
    private static final PostError PAUSED = new PostError(PostErrorKind.ACCOUNT_PAUSED, "Why", "Act");

    private final Chance chance;
    private final TwoStores stores;
    private final List<PostId> posts = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<CommentClaim> commentClaims = new ArrayList<>();
    private Instant now = TwoStores.START;
    private int changes;

    Walk(Chance chance, TwoStores stores) {
        this.chance = chance;
        this.stores = stores;
        for (int i = 0; i < 4; i++) {
            posts.add(aPost());
        }
    }

    private PostId aPost() {
        Optional<String> comment = chance.oneIn(2) ? Optional.of("First!") : Optional.empty();
        return stores.insert(later(), comment).id();
    }

    /** How many steps changed something. */
    int changes() {
        return changes;
    }

    void step() {
        now = now.plusMillis(chance.between(1, 25_000));
        int which = chance.between(0, posts.size() - 1);
        PostId id = posts.get(which);
        Post before = stores.look(id);
        if (isOver(before)) {
            posts.set(which, aPost());
        }
        act(before);
        if (!stores.look(id).equals(before)) {
            changes++;
        }
    }

    /** Nothing more happens to it, or hardly anything. */
    private boolean isOver(Post post) {
        return post.state() instanceof PostState.Cancelled
                || (post.state() instanceof PostState.Published && chance.oneIn(12));
    }

    private void act(Post post) {
        PublicationMessage message = chance.oneIn(8)
                ? new PublicationMessage(1, post.workspace(), post.id(), post.revision() - 1)
                : post.message();
        Instant later = later();
        Instant sendAt = now.plus(chance.seconds(-60, 60));
        switch (chance.between(0, 24)) {
            case 0, 1, 2 -> keep(stores.both(each -> each.ledger().claimToPrepare(message, now, later)));
            case 3, 4, 5, 6 -> keep(stores.both(each -> each.ledger().claimToCommit(message, now, sendAt, later)));
            case 7, 8, 9 -> keep(stores.both(each -> each.ledger().claimToReconcile(message, now, later)));
            case 10 -> keep(stores.both(each -> each.ledger().claimToSetAside(message, now, later)));
            case 11, 12, 13, 14, 15 -> record();
            case 16 ->
                stores.both(
                        chance.oneIn(2)
                                ? each -> each.ledger().giveTurn(message, sendAt, now)
                                : each -> each.ledger().postpone(message, later, now));
            case 17 -> located(message, later);
            case 18 -> keepComment(stores.both(each -> each.comments().claimToComment(message, now, later)));
            case 19 -> keepComment(stores.both(each -> each.comments().claimToReconcileComment(message, now, later)));
            case 20 -> recordComment();
            case 21 -> sweep(message, later);
            case 22, 23 -> person(post, later);
            default -> stores.pause(chance.oneIn(3));
        }
    }

    private Instant later() {
        return now.plus(chance.seconds(5, 60));
    }

    private void keep(Optional<Claim> claim) {
        claim.ifPresent(claims::add);
    }

    private void keepComment(Optional<CommentClaim> claim) {
        claim.ifPresent(commentClaims::add);
    }

    /** Mostly under the newest claim; under an older one it must change nothing. */
    private void record() {
        if (claims.isEmpty()) {
            return;
        }
        Claim claim = chance.oneIn(5) ? chance.pick(claims) : claims.getLast();
        Progress progress = progress(claim);
        stores.both(each -> each.ledger().record(claim, progress, aCall(), now));
    }

    private Progress progress(Claim claim) {
        Checkpoint checkpoint = claim.checkpoint().with("step", "" + chance.between(0, 99));
        return switch (chance.between(0, 11)) {
            case 0 -> new Progress.StepDone(checkpoint, later());
            case 1, 2, 3 -> new Progress.Ready(checkpoint, later());
            case 4 -> new Progress.TryAgain(Progress.Stage.PREPARE, claim.failures() + 1, "Later", later());
            case 5 -> new Progress.TryAgain(Progress.Stage.COMMIT, claim.failures() + 1, "Later", later());
            case 6 -> new Progress.Unconfirmed(ERROR, claim.failures() + 1, later(), answer());
            case 7 -> new Progress.Published(now, chance.oneIn(3) ? Optional.empty() : Optional.of("remote"), later());
            case 8 -> chance.oneIn(2) ? new Progress.Undecided(ERROR) : new Progress.Failed(ERROR);
            case 10 -> new Progress.Accepted(checkpoint, claim.failures(), later());
            case 9 -> new Progress.AwaitsAccount(chance.oneIn(2) ? ERROR : PAUSED);
            default -> new Progress.Held(chance.oneIn(2) ? ERROR : PAUSED);
        };
    }

    private EarlierCall.Answer answer() {
        return chance.pick(List.of(EarlierCall.Answer.values()));
    }

    private void located(PublicationMessage message, Instant later) {
        Optional<URI> url = chance.oneIn(2) ? Optional.of(URI.create("https://x.example/1")) : Optional.empty();
        Optional<Instant> lookAgainAt = chance.oneIn(2) ? Optional.of(later) : Optional.empty();
        stores.both(each -> {
            each.ledger().located(message, url, lookAgainAt);
            return true;
        });
    }

    private void recordComment() {
        if (commentClaims.isEmpty()) {
            return;
        }
        CommentClaim claim = chance.oneIn(5) ? chance.pick(commentClaims) : commentClaims.getLast();
        CommentProgress progress = switch (chance.between(0, 4)) {
            case 0 -> new CommentProgress.Posted(Optional.of("comment"));
            case 1 -> new CommentProgress.TryAgain(claim.failures() + 1, later());
            case 2 -> new CommentProgress.Checking(claim.failures() + 1, later(), answer());
            case 3 -> new CommentProgress.Unconfirmed(ERROR);
            default -> new CommentProgress.Failed(ERROR);
        };
        stores.both(each -> each.comments().record(claim, progress, aCall(), now));
    }

    private void sweep(PublicationMessage message, Instant later) {
        stores.both(each -> {
            each.agenda().armed(message, later);
            return true;
        });
        stores.both(each -> each.agenda().next());
        // In which order the rows come back is left open.
        stores.both(each -> each.agenda().takeOverdue(now, later, 1_000).stream()
                .collect(Collectors.toMap(Agenda.Overdue::message, overdue -> overdue)));
    }

    private void person(Post post, Instant later) {
        switch (chance.between(0, 8)) {
            case 8 -> stores.repeat(post);
            case 0 -> stores.both(each -> each.changes().cancel(post, now));
            case 1, 2, 3 -> {
                PostPlan plan = plan();
                Duration lead = Duration.ofMinutes(chance.between(1, 30));
                stores.both(each -> each.changes().revise(post, plan, lead, now, later));
            }
            case 4 -> stores.both(each -> each.changes().resolve(post, Resolution.PUBLISHED, now));
            case 5 -> stores.both(each -> each.changes().resolve(post, Resolution.NOT_PUBLISHED, now));
            default -> stores.both(each -> Set.copyOf(each.release().release(Set.of(ERROR.kind()), now)));
        }
    }

    private PostPlan plan() {
        Optional<String> comment = chance.oneIn(2) ? Optional.of("Another first") : Optional.empty();
        return new PostPlan(
                new PostContent("Bread " + chance.between(0, 99), List.of(), List.of(), comment),
                later(),
                ZoneId.of("America/New_York"),
                new LatenessPolicy(LatenessPolicy.Kind.DROP, Duration.ofMinutes(chance.between(1, 60))));
    }

    private Step aCall() {
        return new Step("publish", now, now, "It said so");
    }
}
