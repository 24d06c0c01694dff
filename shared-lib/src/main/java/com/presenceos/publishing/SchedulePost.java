package com.presenceos.publishing;

import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.channels.ConnectorId;
import com.presenceos.channels.ConnectorStore;
import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.Instant;
import java.time.InstantSource;

/** Takes a post for an instant in the future, once everything about it holds. */
public final class SchedulePost {

    private final Database database;
    private final BrandStore brands;
    private final PostStore posts;
    private final ConnectorStore connectors;
    private final StoredPlanCheck check;
    private final PlaceInQuota quota;
    private final SweepAlarm alarm;
    private final ArmPublication arm;
    private final Ids ids;
    private final InstantSource clock;

    public SchedulePost(
            Database database,
            BrandStore brands,
            PostStore posts,
            ConnectorStore connectors,
            StoredPlanCheck check,
            PublishingQuotas quotas,
            SweepAlarm alarm,
            ArmPublication arm,
            Ids ids,
            InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.posts = posts;
        this.connectors = connectors;
        this.check = check;
        this.quota = new PlaceInQuota(quotas);
        this.alarm = alarm;
        this.arm = arm;
        this.ids = ids;
        this.clock = clock;
    }

    /** Stores the post and arms it. */
    public Post schedule(WorkspaceId workspace, UserId author, BrandId brand, ConnectorId connector, PostPlan plan) {
        Instant now = clock.instant();
        PlanCheck.Target target = check.check(workspace, brand, connector, plan, now);
        Post post = Post.scheduled(
                new PostId(ids.next()),
                workspace,
                brand,
                connector,
                target.account().platform(),
                plan,
                now);
        quota.take(target, post.id(), plan.dueAt());
        try {
            store(post, author, now);
        } catch (AppException e) {
            // Refused, so surely not stored. After anything else it may be stored, and keeps its place.
            quota.giveBack(target, post.id(), plan.dueAt());
            throw e;
        }
        arm.tryToArm(post);
        return post;
    }

    private void store(Post post, UserId author, Instant now) {
        Instant lookAgainAt = now.plus(Timing.GRACE);
        alarm.noLaterThan(lookAgainAt);
        database.inWorkspace(post.workspace(), tx -> {
            brands.hold(tx, post.brand());
            // Looked at again under the lock that keeps it from being disconnected meanwhile.
            if (connectors.findForPost(tx, post.connector()).isEmpty()) {
                throw new Conflict("The account was disconnected a moment ago");
            }
            posts.insert(tx, post, author, lookAgainAt);
            return post;
        });
    }
}
