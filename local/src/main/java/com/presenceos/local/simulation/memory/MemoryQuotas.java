package com.presenceos.local.simulation.memory;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.PublishingQuota;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.limits.PublishingQuotas;
import com.presenceos.publishing.limits.QuotaUse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** Places in the quotas of accounts, in memory. */
public final class MemoryQuotas implements PublishingQuotas {

    // Between taking a place and the post becoming visible lie some seconds.
    private static final Duration GUARD = Duration.ofMinutes(2);

    private final Map<NetworkAccount, SequencedSet<Place>> taken = new HashMap<>();

    private record Place(PostId post, Instant at) {}

    @Override
    public Reservation reserve(NetworkAccount account, PostId post, Instant at, PublishingQuota quota) {
        SequencedSet<Place> places = places(account);
        List<Place> others =
                places.stream().filter(place -> !place.post().equals(post)).toList();
        if (fullest(others, at, quota) < quota.posts()) {
            places.add(new Place(post, at));
            return new Reservation.Reserved();
        }
        Duration window = quota.window().plus(GUARD);
        return others.stream()
                .map(place -> place.at().plus(window).plusMillis(1))
                .filter(free -> free.isAfter(at) && fullest(others, free, quota) < quota.posts())
                .min(Instant::compareTo)
                .<Reservation>map(Reservation.Full::new)
                .orElseThrow();
    }

    @Override
    public void giveBack(NetworkAccount account, PostId post, Instant at) {
        places(account).remove(new Place(post, at));
    }

    @Override
    public QuotaUse around(NetworkAccount account, Instant at, PublishingQuota quota) {
        return new QuotaUse(quota, fullest(new ArrayList<>(places(account)), at, quota));
    }

    private SequencedSet<Place> places(NetworkAccount account) {
        return taken.computeIfAbsent(account, _ -> new LinkedHashSet<>());
    }

    /** How many posts are in the fullest window that contains the instant. */
    private static int fullest(List<Place> places, Instant at, PublishingQuota quota) {
        Duration window = quota.window().plus(GUARD);
        return Stream.concat(places.stream().map(Place::at), Stream.of(at))
                .filter(start -> !start.isAfter(at) && start.plus(window).isAfter(at))
                .mapToInt(start -> (int) places.stream()
                        .filter(place ->
                                !place.at().isBefore(start) && place.at().isBefore(start.plus(window)))
                        .map(Place::post)
                        .distinct()
                        .count())
                .max()
                .orElse(0);
    }
}
