package com.presenceos.publishing.limits;

import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.publishing.PostId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A quota over any span of time that is so long: {@code [start, start + length)}, wherever it starts. A post counts once
 * in a span, however many of its places lie in it.
 */
public record RollingWindow(int posts, Duration length) {

    // The network counts from when it published, which is a little after we asked it to.
    static final Duration GUARD = Duration.ofMinutes(2);

    public static RollingWindow of(PublishingQuota quota) {
        return new RollingWindow(quota.posts(), quota.window().plus(GUARD));
    }

    public boolean hasRoom(Collection<Place> taken, PostId post, Instant at) {
        return room(taken, post, at) > 0;
    }

    /** How many more places are free for this post and others in every span that contains the instant. */
    public int room(Collection<Place> taken, PostId post, Instant at) {
        List<Place> others =
                taken.stream().filter(place -> !place.post().equals(post)).toList();
        return posts - most(others, at);
    }

    /** If no period has more places than this, no span has more than the quota, wherever it starts. */
    int shareOfAPeriod() {
        return posts / Period.mostTouchedBy(length);
    }

    /** How many posts lie in the fullest span that contains the instant. */
    public int most(Collection<Place> taken, Instant at) {
        // Moved later until it starts at a place or at the instant itself, a span loses nothing.
        return Stream.concat(taken.stream().map(Place::at), Stream.of(at))
                .filter(start -> !start.isAfter(at) && at.isBefore(start.plus(length)))
                .mapToInt(start -> within(taken, start))
                .max()
                .orElse(0);
    }

    /** The first instant from the given one on that has room, or {@code latest}. */
    public Instant firstFree(Collection<Place> taken, PostId post, Instant from, Instant latest) {
        // Room comes only where a place falls out of the span.
        return Stream.concat(
                        Stream.of(from), taken.stream().map(place -> place.at().plus(length)))
                .filter(candidate -> !candidate.isBefore(from) && candidate.isBefore(latest))
                .sorted(Comparator.naturalOrder())
                .filter(candidate -> hasRoom(taken, post, candidate))
                .findFirst()
                .orElse(latest);
    }

    private int within(Collection<Place> taken, Instant start) {
        Instant end = start.plus(length);
        return (int) taken.stream()
                .filter(place -> !place.at().isBefore(start) && place.at().isBefore(end))
                .map(Place::post)
                .distinct()
                .count();
    }
}
