package com.presenceos.publishing.plan;

import com.presenceos.brands.Actor;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostPlan;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.ledger.PostChanges;
import com.presenceos.publishing.limits.PublishingQuotas;
import com.presenceos.publishing.wake.ArmPublication;
import com.presenceos.publishing.wake.SweepAlarm;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * Moves or edits a post, as long as its visible call has not been claimed. A change makes a new revision, which starts
 * over; whatever was prepared or is under way for the old one finds itself stale and stops.
 */
public final class ChangePost {

    private final PostChanges changes;
    private final PlanCheck check;
    private final PlaceInQuota quota;
    private final SweepAlarm alarm;
    private final ArmPublication arm;
    private final InstantSource clock;

    public ChangePost(
            PostChanges changes,
            PlanCheck check,
            PublishingQuotas quotas,
            SweepAlarm alarm,
            ArmPublication arm,
            InstantSource clock) {
        this.changes = changes;
        this.check = check;
        this.quota = new PlaceInQuota(quotas);
        this.alarm = alarm;
        this.arm = arm;
        this.clock = clock;
    }

    /**
     * Changes what is planned; a change to the same plan does nothing to a post that is under way.
     *
     * @param expected the revision the caller last read, when it says so
     */
    public Post change(Actor actor, PostId id, OptionalInt expected, UnaryOperator<PostPlan> change) {
        Post before = FoundPost.of(changes, actor, id, expected);
        PostPlan plan = change.apply(before.plan());
        if (plan.equals(before.plan()) && isUnderWay(before)) {
            return before;
        }
        return revise(before, plan, clock.instant(), "be changed");
    }

    /** Due now. */
    public Post publishNow(Actor actor, PostId id, OptionalInt expected) {
        Post before = FoundPost.of(changes, actor, id, expected);
        Instant now = clock.instant();
        return revise(before, before.plan().at(now), now, "be published now");
    }

    /** Due now again, for a post that failed or is held. */
    public Post retry(Actor actor, PostId id, OptionalInt expected) {
        Post before = FoundPost.of(changes, actor, id, expected);
        if (isUnderWay(before)) {
            throw new Conflict("The post has neither failed nor is it held; there is nothing to retry");
        }
        Instant now = clock.instant();
        return revise(before, before.plan().at(now), now, "be tried again");
    }

    private Post revise(Post before, PostPlan plan, Instant now, String wanted) {
        if (!isOpen(before)) {
            throw NotAllowed.because(before, wanted);
        }
        PlanCheck.Target target = check.check(before, plan, now);
        boolean moved = !plan.dueAt().equals(before.sendAt());
        takePlace(target, before, plan.dueAt());
        Instant lookAgainAt = now.plus(Timing.GRACE);
        alarm.noLaterThan(lookAgainAt);
        Optional<Post> after;
        try {
            after = changes.revise(before, plan, target.lead(), now, lookAgainAt);
        } catch (Conflict e) {
            // Refused, so surely not stored. After anything else it may be stored, and keeps its place.
            if (moved) {
                giveBackUnlessThere(target, before, plan.dueAt());
            }
            throw e;
        }
        if (after.isEmpty()) {
            if (moved) {
                giveBackUnlessThere(target, before, plan.dueAt());
            }
            throw NotAllowed.because(
                    changes.find(before.workspace(), before.id()).orElse(before), wanted);
        }
        if (moved) {
            quota.giveBack(target, before.id(), before.sendAt());
        }
        arm.tryToDisarm(before.message());
        arm.tryToArm(after.get());
        return after.get();
    }

    private void takePlace(PlanCheck.Target target, Post before, Instant at) {
        try {
            quota.take(target, before.id(), at);
        } catch (Invalid e) {
            // One quota had room and another had not.
            if (!at.equals(before.sendAt())) {
                giveBackUnlessThere(target, before, at);
            }
            throw e;
        }
    }

    /** Somebody may have been faster to the same instant, as when a move is asked for twice: both have the one place. */
    private void giveBackUnlessThere(PlanCheck.Target target, Post before, Instant at) {
        boolean there = changes.find(before.workspace(), before.id())
                .filter(post -> !(post.state() instanceof PostState.Cancelled))
                .filter(post -> post.sendAt().equals(at))
                .isPresent();
        if (!there) {
            quota.giveBack(target, before.id(), at);
        }
    }

    private static boolean isOpen(Post post) {
        return switch (post.state()) {
            case PostState.Scheduled _,
                    PostState.Preparing _,
                    PostState.Ready _,
                    PostState.Held _,
                    PostState.Failed _ -> true;
            case PostState.Committing _,
                    PostState.Accepted _,
                    PostState.Unconfirmed _,
                    PostState.Published _,
                    PostState.Cancelled _ -> false;
        };
    }

    private static boolean isUnderWay(Post post) {
        return switch (post.state()) {
            case PostState.Scheduled _, PostState.Preparing _, PostState.Ready _ -> true;
            case PostState.Held _,
                    PostState.Failed _,
                    PostState.Committing _,
                    PostState.Accepted _,
                    PostState.Unconfirmed _,
                    PostState.Published _,
                    PostState.Cancelled _ -> false;
        };
    }
}
