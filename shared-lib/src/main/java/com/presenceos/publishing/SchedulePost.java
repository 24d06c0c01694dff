package com.presenceos.publishing;

import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.channels.Connector;
import com.presenceos.channels.ConnectorId;
import com.presenceos.channels.ConnectorStatus;
import com.presenceos.channels.ConnectorStore;
import com.presenceos.channels.NetworkRules;
import com.presenceos.channels.Networks;
import com.presenceos.media.MediaItem;
import com.presenceos.media.MediaStore;
import com.presenceos.media.PictureCheck;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Violations;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a post for an instant in the future, once everything about it holds. */
public final class SchedulePost {

    private static final Logger LOG = LoggerFactory.getLogger(SchedulePost.class);

    private static final Duration FARTHEST = Duration.ofDays(366);

    private final Database database;
    private final BrandStore brands;
    private final PostStore posts;
    private final ConnectorStore connectors;
    private final MediaStore media;
    private final Networks networks;
    private final ArmPublication arm;
    private final Ids ids;
    private final InstantSource clock;

    public SchedulePost(
            Database database,
            BrandStore brands,
            PostStore posts,
            ConnectorStore connectors,
            MediaStore media,
            Networks networks,
            ArmPublication arm,
            Ids ids,
            InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.posts = posts;
        this.connectors = connectors;
        this.media = media;
        this.networks = networks;
        this.arm = arm;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Stores the post and arms it.
     *
     * @param zone the zone the person thinks in
     */
    public Post schedule(
            WorkspaceId workspace,
            UserId author,
            BrandId brand,
            ConnectorId connector,
            Instant dueAt,
            ZoneId zone,
            PostContent content) {
        Instant now = clock.instant();
        Post post = database.inWorkspace(workspace, tx -> {
            brands.hold(tx, brand);
            Violations violations = new Violations();
            inReach(dueAt, now, violations);
            Optional<Connector> account = account(tx, brand, connector, violations);
            account.ifPresent(found -> fits(tx, brand, content, found, violations));
            violations.throwIfAny();
            Post scheduled = new Post(
                    new PostId(ids.next()),
                    workspace,
                    brand,
                    connector,
                    account.orElseThrow().platform(),
                    content,
                    dueAt,
                    zone,
                    1,
                    new PostState.Scheduled(),
                    now,
                    now);
            posts.insert(tx, scheduled, author, now.plus(Timing.GRACE));
            return scheduled;
        });
        try {
            arm.arm(post.message(), dueAt);
        } catch (RuntimeException e) {
            // The post is stored, and says when to look for it: the sweeper arms it within a minute or two.
            LOG.warn("Post {} is stored and not armed yet", post.id(), e);
        }
        return post;
    }

    private static void inReach(Instant dueAt, Instant now, Violations violations) {
        violations.check(
                dueAt.isAfter(now),
                "/scheduled_at",
                dueAt + " is in the past (it is " + now + "); a later instant is needed");
        violations.check(
                !dueAt.isAfter(now.plus(FARTHEST)),
                "/scheduled_at",
                dueAt + " is more than " + FARTHEST.toDays() + " days ahead");
    }

    private Optional<Connector> account(Handle tx, BrandId brand, ConnectorId id, Violations violations) {
        Optional<Connector> found =
                connectors.findForPost(tx, id).filter(account -> account.brand().equals(brand));
        if (found.isEmpty()) {
            violations.add("/connector_id", "No account of this brand has the id " + id);
            return found;
        }
        Connector account = found.get().at(clock.instant());
        if (account.status() == ConnectorStatus.EXPIRED || account.status() == ConnectorStatus.REVOKED) {
            throw new Conflict("The account " + account.accountUsername() + " must be connected again first");
        }
        return found;
    }

    private void fits(Handle tx, BrandId brand, PostContent content, Connector account, Violations violations) {
        NetworkRules rules = networks.get(account.platform()).rules();
        PostRules.check(content, rules, violations);
        for (int i = 0; i < content.media().size(); i++) {
            String pointer = "/content/media/" + i;
            Optional<MediaItem> item = media.itemForPost(
                            tx, content.media().get(i).mediaId())
                    .filter(found -> found.brand().equals(brand));
            if (item.isEmpty()) {
                violations.add(pointer + "/media_id", "No picture of this brand has this id; is its upload complete?");
            } else {
                violations.addAll(PictureCheck.violations(pointer, item.get().picture(), rules));
            }
        }
    }
}
