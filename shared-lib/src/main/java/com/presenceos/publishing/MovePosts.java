package com.presenceos.publishing;

import com.presenceos.brands.BrandId;
import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Moves many posts by the same stretch of time; each for itself, so that one that cannot be moved stops no other. */
public final class MovePosts {

    private final PostChanges changes;
    private final ChangePost change;

    public MovePosts(PostChanges changes, ChangePost change) {
        this.changes = changes;
        this.change = change;
    }

    public Moved move(WorkspaceId workspace, BrandId brand, List<PostId> posts, Shift shift) {
        List<Post> moved = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (PostId post : posts) {
            try {
                moved.add(move(workspace, brand, post, shift));
            } catch (AppException e) {
                refused.add(new Refused(post, e.detail()));
            }
        }
        return new Moved(moved, refused);
    }

    private Post move(WorkspaceId workspace, BrandId brand, PostId id, Shift shift) {
        Post before = changes.find(workspace, id)
                .filter(post -> post.brand().equals(brand))
                .orElseThrow(() -> new NotFound("No post of this brand with id " + id));
        return change.change(
                workspace,
                id,
                OptionalInt.of(before.revision()),
                plan -> plan.at(shift.from(plan.dueAt(), plan.zone())));
    }

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
