package com.presenceos.publishing.plan;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.ledger.PostChanges;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Moves many posts by the same stretch of time; each for itself, so that one that cannot be moved stops no other, and only
 * as the caller saw it: asked again, what was moved already is left where it is.
 */
public final class MovePosts {

    // The answer must be there before API Gateway hangs up after 30 s, and the last post that is begun may meet a
    // service
    // that hangs: two calls of 6 s.
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final PostChanges changes;
    private final ChangePost change;
    private final InstantSource clock;

    public MovePosts(PostChanges changes, ChangePost change, InstantSource clock) {
        this.changes = changes;
        this.change = change;
        this.clock = clock;
    }

    public Moved move(Actor actor, BrandId brand, List<Seen> posts, Shift shift) {
        actor.mustReach(brand);
        Instant latest = clock.instant().plus(LONGEST);
        List<Post> moved = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Seen post : posts) {
            if (clock.instant().isAfter(latest)) {
                refused.add(
                        new Refused(post.id, "Not moved yet: the others took all the time there was; move it again"));
                continue;
            }
            try {
                moved.add(move(actor, brand, post, shift));
            } catch (AppException e) {
                refused.add(new Refused(post.id, e.detail()));
            }
        }
        return new Moved(moved, refused);
    }

    private Post move(Actor actor, BrandId brand, Seen seen, Shift shift) {
        if (changes.find(actor.workspace(), seen.id)
                .filter(post -> post.brand().equals(brand))
                .isEmpty()) {
            throw new NotFound("No post of this brand with id " + seen.id);
        }
        return change.change(
                actor, seen.id, OptionalInt.of(seen.revision), plan -> plan.at(shift.from(plan.dueAt(), plan.zone())));
    }

    /** A post as the caller saw it. */
    public record Seen(PostId id, int revision) {}

    /**
     * How far. Days keep the time on the wall in the post's zone, also across a change of the clocks; minutes are time
     * that passes.
     */
    public record Shift(int days, int minutes) {

        Instant from(Instant dueAt, ZoneId zone) {
            return dueAt.atZone(zone).plusDays(days).plusMinutes(minutes).toInstant();
        }
    }

    public record Moved(List<Post> moved, List<Refused> refused) {
        public Moved {
            moved = List.copyOf(moved);
            refused = List.copyOf(refused);
        }
    }

    public record Refused(PostId postId, String detail) {}
}
