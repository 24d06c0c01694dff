package com.presenceos.functions.posts;

import com.presenceos.platform.failure.Violations;
import com.presenceos.publishing.MovePosts.Shift;
import com.presenceos.publishing.PostId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of a request to move many posts. */
record MoveRequest(
        @Nullable List<@Nullable UUID> postIds,
        @Nullable Integer days,
        @Nullable Integer minutes) {

    private static final int MOST_POSTS = 100;
    private static final int MOST_DAYS = 366;
    private static final int MOST_MINUTES = 24 * 60;

    record Checked(List<PostId> posts, Shift shift) {}

    Checked checked() {
        Violations violations = new Violations();
        if (violations.present("/post_ids", postIds) && postIds != null) {
            violations.check(
                    !postIds.isEmpty() && postIds.size() <= MOST_POSTS,
                    "/post_ids",
                    "names " + postIds.size() + " posts; 1 to " + MOST_POSTS + " are allowed");
            for (int i = 0; i < postIds.size(); i++) {
                violations.present("/post_ids/" + i, postIds.get(i));
            }
        }
        int byDays = inRange("/days", days, MOST_DAYS, violations);
        int byMinutes = inRange("/minutes", minutes, MOST_MINUTES, violations);
        violations.check(byDays != 0 || byMinutes != 0, "/days", "is needed, or minutes: by how much to move");
        violations.throwIfAny();
        List<PostId> posts = Objects.requireNonNull(postIds).stream()
                .map(Objects::requireNonNull)
                .distinct()
                .map(PostId::new)
                .toList();
        return new Checked(posts, new Shift(byDays, byMinutes));
    }

    private static int inRange(String pointer, @Nullable Integer value, int most, Violations violations) {
        int given = value == null ? 0 : value;
        violations.check(
                given >= -most && given <= most, pointer, given + " is not allowed; " + -most + " to " + most + " are");
        return given;
    }
}
