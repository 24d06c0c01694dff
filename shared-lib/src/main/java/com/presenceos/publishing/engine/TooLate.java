package com.presenceos.publishing.engine;

import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.ledger.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a post that would go out later than its policy allows. */
final class TooLate {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private TooLate() {}

    /** Empty when the post may still go out at that instant. */
    static Optional<Progress> verdict(Post post, Instant at) {
        return verdict(post, at, Optional.empty());
    }

    /** @param because what kept it, for the person who reads about it */
    static Optional<Progress> verdict(Post post, Instant at, Optional<String> because) {
        if (!post.lateness().forbids(post.dueAt(), at)) {
            return Optional.empty();
        }
        String detail = "It was due on " + TIME.format(post.dueAt().atZone(post.zone())) + " ("
                + post.zone().getId() + ") and would go out " + words(Duration.between(post.dueAt(), at)) + " late"
                + because.map(cause -> ": " + cause).orElse("");
        return Optional.of(
                switch (post.lateness().policy()) {
                    case ASK, PUBLISH ->
                        new Progress.Held(
                                new PostError(PostErrorKind.LATE, detail, "Publish it now, move it or cancel it"));
                    case DROP ->
                        new Progress.Failed(new PostError(
                                PostErrorKind.LATE,
                                detail,
                                "It was dropped, as you asked for; publish it again if you still want it"));
                });
    }

    private static String words(Duration late) {
        if (late.compareTo(Duration.ofHours(2)) < 0) {
            return Math.max(1, late.toMinutes()) + " min";
        }
        return late.compareTo(Duration.ofDays(2)) < 0 ? late.toHours() + " h" : late.toDays() + " days";
    }
}
