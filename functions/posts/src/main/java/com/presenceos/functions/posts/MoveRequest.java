package com.presenceos.functions.posts;

import com.presenceos.platform.failure.Violations;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.plan.MovePosts.Seen;
import com.presenceos.publishing.plan.MovePosts.Shift;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of a request to move many posts. */
record MoveRequest(
        @Nullable List<@Nullable SeenPost> posts,
        @Nullable Integer days,
        @Nullable Integer minutes) {

    private static final int MOST_POSTS = 100;
    private static final int MOST_DAYS = 366;
    private static final int MOST_MINUTES = 24 * 60;

    record SeenPost(@Nullable UUID id, @Nullable Integer revision) {}

    record Checked(List<Seen> posts, Shift shift) {}

    Checked checked() {
        Violations violations = new Violations();
        List<Seen> seen = seen(violations);
        int byDays = inRange("/days", days, MOST_DAYS, violations);
        int byMinutes = inRange("/minutes", minutes, MOST_MINUTES, violations);
        violations.check(byDays != 0 || byMinutes != 0, "/days", "is needed, or minutes: by how much to move");
        violations.throwIfAny();
        return new Checked(seen, new Shift(byDays, byMinutes));
    }

    private List<Seen> seen(Violations violations) {
        if (!violations.present("/posts", posts) || posts == null) {
            return List.of();
        }
        violations.check(
                !posts.isEmpty() && posts.size() <= MOST_POSTS,
                "/posts",
                "names " + posts.size() + " posts; 1 to " + MOST_POSTS + " are allowed");
        Map<PostId, Seen> seen = new LinkedHashMap<>();
        for (int i = 0; i < posts.size(); i++) {
            SeenPost post = posts.get(i);
            String pointer = "/posts/" + i;
            if (violations.present(pointer, post) && post != null) {
                violations.present(pointer + "/id", post.id);
                violations.present(pointer + "/revision", post.revision);
                if (post.id != null && post.revision != null) {
                    PostId id = new PostId(post.id);
                    boolean first = seen.put(id, new Seen(id, post.revision)) == null;
                    violations.check(first, pointer, "names a post that is named before");
                }
            }
        }
        return List.copyOf(seen.values());
    }

    private static int inRange(String pointer, @Nullable Integer value, int most, Violations violations) {
        int given = value == null ? 0 : value;
        violations.check(
                given >= -most && given <= most, pointer, given + " is not allowed; " + -most + " to " + most + " are");
        return given;
    }
}
