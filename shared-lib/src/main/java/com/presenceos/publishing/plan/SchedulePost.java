package com.presenceos.publishing.plan;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostPlan;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.ledger.PostStore;
import com.presenceos.publishing.limits.PublishingQuotas;
import com.presenceos.publishing.wake.ArmPublication;
import com.presenceos.publishing.wake.SweepAlarm;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Takes a post for an instant in the future, once everything about it holds. */
public final class SchedulePost {

    private final Database database;
    private final PostStore posts;
    private final StoredPlanCheck check;
    private final PlaceInQuota quota;
    private final SweepAlarm alarm;
    private final ArmPublication arm;
    private final Executor besides;
    private final Ids ids;
    private final InstantSource clock;

    /** @param besides runs what needs not be waited for at once */
    public SchedulePost(
            Database database,
            PostStore posts,
            StoredPlanCheck check,
            PublishingQuotas quotas,
            SweepAlarm alarm,
            ArmPublication arm,
            Executor besides,
            Ids ids,
            InstantSource clock) {
        this.database = database;
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
            WorkspaceId workspace,
            UserId author,
            BrandId brand,
            ConnectorId connector,
            PostPlan plan,
            Optional<IdempotentRequest> idempotent) {
        Optional<Post> before = madeFor(workspace, idempotent);
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = clock.instant();
        PlanCheck.Target target = check.check(workspace, brand, connector, plan, now);
        Post post = Post.scheduled(
                new PostId(idempotent.map(IdempotentRequest::id).orElseGet(ids::next)),
                workspace,
                brand,
                connector,
                target.account().platform(),
                plan,
                now);
        Instant lookAgainAt = arm.lookAgainAt(plan.dueAt());
        takePlaceAndAnnounce(target, post, lookAgainAt);
        boolean stored;
        try {
            stored = database.inWorkspace(workspace, tx -> posts.insert(tx, post, author, idempotent, lookAgainAt));
        } catch (AppException e) {
            // Refused, so surely not stored. After anything else it may be stored, and keeps its place.
            quota.giveBack(target, post.id(), plan.dueAt());
            throw e;
        }
        if (!stored) {
            return madeMeanwhile(post, target, idempotent);
        }
        arm.tryToCall(post, alarm);
        return post;
    }

    /** Both come before the post is written, and neither waits for the other. */
    private void takePlaceAndAnnounce(PlanCheck.Target target, Post post, Instant lookAgainAt) {
        FutureTask<Boolean> announcing = new FutureTask<>(() -> {
            alarm.noLaterThan(lookAgainAt);
            return true;
        });
        besides.execute(announcing);
        quota.take(target, post.id(), post.dueAt());
        try {
            announcing.get();
        } catch (ExecutionException e) {
            quota.giveBack(target, post.id(), post.dueAt());
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException("The sweep could not be announced", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            quota.giveBack(target, post.id(), post.dueAt());
            throw new IllegalStateException("The function ended while a post was scheduled", e);
        }
    }

    /** Whoever stored it may have died before arming it, and a message too many does no harm. */
    private Optional<Post> madeFor(WorkspaceId workspace, Optional<IdempotentRequest> idempotent) {
        Optional<Post> made =
                idempotent.flatMap(known -> database.inWorkspace(workspace, tx -> posts.madeFor(tx, known)));
        made.filter(post -> post.state() instanceof PostState.Scheduled).ifPresent(arm::tryToArm);
        return made;
    }

    /** Another attempt at the same request was faster. Both have the one id, and so the one place in the quota. */
    private Post madeMeanwhile(Post post, PlanCheck.Target target, Optional<IdempotentRequest> idempotent) {
        Post made = database.inWorkspace(post.workspace(), tx -> posts.find(tx, post.id()))
                .orElseThrow();
        boolean hasThePlace =
                !(made.state() instanceof PostState.Cancelled) && made.sendAt().equals(post.dueAt());
        if (!hasThePlace) {
            quota.giveBack(target, post.id(), post.dueAt());
        }
        return madeFor(post.workspace(), idempotent).orElseThrow();
    }
}
