package com.presenceos.publishing;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.ConnectorId;
import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.Wish;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Takes a post for an instant in the future, once everything about it holds. */
public final class SchedulePost {

    private final Database database;
    private final PostStore posts;
    private final StoredPlanCheck check;
    private final PlaceInQuota quota;
    private final SweepAlarm alarm;
    private final ArmPublication arm;
    private final Ids ids;
    private final InstantSource clock;

    public SchedulePost(
            Database database,
            PostStore posts,
            StoredPlanCheck check,
            PublishingQuotas quotas,
            SweepAlarm alarm,
            ArmPublication arm,
            Ids ids,
            InstantSource clock) {
        this.database = database;
        this.posts = posts;
        this.check = check;
        this.quota = new PlaceInQuota(quotas);
        this.alarm = alarm;
        this.arm = arm;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Stores the post and arms it; or answers the post that was stored for the same wish before, as it is now.
     *
     * @param wish tells a repeat from another post, when the caller says
     */
    public Post schedule(
            WorkspaceId workspace,
            UserId author,
            BrandId brand,
            ConnectorId connector,
            PostPlan plan,
            Optional<Wish> wish) {
        Optional<Post> before = madeFor(workspace, wish);
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = clock.instant();
        PlanCheck.Target target = check.check(workspace, brand, connector, plan, now);
        Post post = Post.scheduled(
                new PostId(wish.map(Wish::id).orElseGet(ids::next)),
                workspace,
                brand,
                connector,
                target.account().platform(),
                plan,
                now);
        quota.take(target, post.id(), plan.dueAt());
        boolean stored;
        try {
            stored = store(post, author, wish, now);
        } catch (AppException e) {
            // Refused, so surely not stored. After anything else it may be stored, and keeps its place.
            quota.giveBack(target, post.id(), plan.dueAt());
            throw e;
        }
        if (!stored) {
            return madeMeanwhile(post, target, wish);
        }
        arm.tryToArm(post);
        return post;
    }

    /** Whoever stored it may have died before arming it, and a message too many does no harm. */
    private Optional<Post> madeFor(WorkspaceId workspace, Optional<Wish> wish) {
        Optional<Post> made = wish.flatMap(known -> database.inWorkspace(workspace, tx -> posts.madeFor(tx, known)));
        made.filter(post -> post.state() instanceof PostState.Scheduled).ifPresent(arm::tryToArm);
        return made;
    }

    /** Another attempt at the same wish was faster. Both have the one id, and so the one place in the quota. */
    private Post madeMeanwhile(Post post, PlanCheck.Target target, Optional<Wish> wish) {
        Post made = database.inWorkspace(post.workspace(), tx -> posts.find(tx, post.id()))
                .orElseThrow();
        boolean hasThePlace =
                !(made.state() instanceof PostState.Cancelled) && made.sendAt().equals(post.dueAt());
        if (!hasThePlace) {
            quota.giveBack(target, post.id(), post.dueAt());
        }
        return madeFor(post.workspace(), wish).orElseThrow();
    }

    private boolean store(Post post, UserId author, Optional<Wish> wish, Instant now) {
        Instant lookAgainAt = now.plus(Timing.GRACE);
        alarm.noLaterThan(lookAgainAt);
        return database.inWorkspace(post.workspace(), tx -> posts.insert(tx, post, author, wish, lookAgainAt));
    }
}
