package com.presenceos.local.simulation.memory;

import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.limits.Place;
import com.presenceos.publishing.limits.PublishingQuotas;
import com.presenceos.publishing.limits.QuotaHolder;
import com.presenceos.publishing.limits.QuotaUse;
import com.presenceos.publishing.limits.RollingWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;

/** Places in the quotas of accounts, in memory. How many are free, production's own window says. */
public final class MemoryQuotas implements PublishingQuotas {

    private static final Duration FARTHEST = Duration.ofDays(30);

    private final Map<QuotaHolder, SequencedSet<Place>> taken = new HashMap<>();

    @Override
    public synchronized Reservation reserve(QuotaHolder holder, PostId post, Instant at, PublishingQuota quota) {
        RollingWindow window = RollingWindow.of(quota);
        SequencedSet<Place> places = places(holder);
        Place place = new Place(post, at);
        if (!places.contains(place) && !window.hasRoom(places, post, at)) {
            return new Reservation.Full(window.firstFree(places, post, at, at.plus(FARTHEST)));
        }
        places.add(place);
        return new Reservation.Reserved();
    }

    @Override
    public synchronized void giveBack(QuotaHolder holder, PostId post, Instant at) {
        places(holder).remove(new Place(post, at));
    }

    @Override
    public synchronized QuotaUse around(QuotaHolder holder, Instant at, PublishingQuota quota) {
        return new QuotaUse(quota, RollingWindow.of(quota).most(places(holder), at));
    }

    private SequencedSet<Place> places(QuotaHolder holder) {
        return taken.computeIfAbsent(holder, _ -> new LinkedHashSet<>());
    }
}
