package com.presenceos.publishing.plan;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostPlan;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.ledger.NewPosts;
import com.presenceos.publishing.limits.PublishingQuotas;
import com.presenceos.publishing.wake.ArmPublication;
import com.presenceos.publishing.wake.SweepAlarm;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Takes a post for an instant in the future, once everything about it holds. */
public final class SchedulePost {

    private final NewPosts posts;
    private final PlanCheck check;
    private final PlaceInQuota quota;
    private final SweepAlarm alarm;
    private final ArmPublication arm;
    private final Besides besides;
    private final Ids ids;
    private final InstantSource clock;

    public SchedulePost(
            NewPosts posts,
            PlanCheck check,
            PublishingQuotas quotas,
            SweepAlarm alarm,
            ArmPublication arm,
            Besides besides,
            Ids ids,
            InstantSource clock) {
        this.posts = posts;
        this.check = check;
        this.quota = new PlaceInQuota(quotas);
        this.alarm = alarm;
        this.arm = arm;
        this.besides = besides;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Stores the post and arms it; or answers the post that was stored for the same request before, as it is now.
     *
     * @param idempotent tells a repeat from another post, when the caller says
     */
    public Post schedule(
            Actor actor, BrandId brand, ConnectorId connector, PostPlan plan, Optional<IdempotentRequest> idempotent) {
        actor.mustReach(brand);
        Optional<Post> before = madeFor(actor.workspace(), idempotent);
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = clock.instant();
        PlanCheck.Target target = check.check(actor.workspace(), brand, connector, plan, now);
        Post post = Post.scheduled(
                new PostId(idempotent.map(IdempotentRequest::id).orElseGet(ids::next)),
                actor.workspace(),
                brand,
                connector,
                target.account().platform(),
                plan,
                target.lead(),
                now);
        Instant lookAgainAt = arm.lookAgainAt(post);
        takePlaceAndAnnounce(target, post, lookAgainAt, idempotent);
        boolean stored;
        try {
            stored = posts.insert(post, actor.user(), idempotent, lookAgainAt);
        } catch (AppException e) {
            // Refused, so surely not stored. After anything else it may be stored, and keeps its place.
            giveBackUnlessShared(target, post, idempotent);
            throw e;
        }
        if (!stored) {
            return madeMeanwhile(post, target, idempotent);
        }
        arm.tryToCall(post, alarm);
        return post;
    }

    /** Both come before the post is written, and neither waits for the other. */
    private void takePlaceAndAnnounce(
            PlanCheck.Target target, Post post, Instant lookAgainAt, Optional<IdempotentRequest> idempotent) {
        Besides.Begun announcing = besides.begin(() -> alarm.noLaterThan(lookAgainAt));
        try {
            quota.take(target, post.id(), post.dueAt());
            announcing.join();
        } catch (RuntimeException e) {
            giveBackUnlessShared(target, post, idempotent);
            throw e;
        }
    }

    /** Under a key the place is that of every attempt: another may have stored the post on it, or be about to. */
    private void giveBackUnlessShared(PlanCheck.Target target, Post post, Optional<IdempotentRequest> idempotent) {
        if (idempotent.isEmpty()) {
            quota.giveBack(target, post.id(), post.dueAt());
        }
    }

    /** Whoever stored it may have died before arming it, and a message too many does no harm. */
    private Optional<Post> madeFor(WorkspaceId workspace, Optional<IdempotentRequest> idempotent) {
        Optional<Post> made = idempotent.flatMap(known -> posts.madeFor(workspace, known));
        made.filter(post -> post.state() instanceof PostState.Scheduled).ifPresent(arm::tryToArm);
        return made;
    }

    /** Another attempt at the same request was faster. Both have the one id, and so the one place in the quota. */
    private Post madeMeanwhile(Post post, PlanCheck.Target target, Optional<IdempotentRequest> idempotent) {
        Post made = posts.find(post.workspace(), post.id()).orElseThrow();
        boolean hasThePlace =
                !(made.state() instanceof PostState.Cancelled) && made.sendAt().equals(post.dueAt());
        if (!hasThePlace) {
            quota.giveBack(target, post.id(), post.dueAt());
        }
        return madeFor(post.workspace(), idempotent).orElseThrow();
    }
}
