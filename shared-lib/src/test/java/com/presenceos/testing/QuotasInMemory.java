package com.presenceos.testing;

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
import java.util.Set;

/** Quotas of one process; nothing is ever forgotten. */
public final class QuotasInMemory implements PublishingQuotas {

    private final Map<QuotaHolder, Set<Place>> taken = new HashMap<>();

    @Override
    public synchronized Reservation reserve(QuotaHolder holder, PostId post, Instant at, PublishingQuota quota) {
        RollingWindow window = RollingWindow.of(quota);
        Set<Place> places = of(holder);
        if (!places.contains(new Place(post, at)) && !window.hasRoom(places, post, at)) {
            return new Reservation.Full(window.firstFree(places, post, at, at.plus(Duration.ofDays(30))));
        }
        places.add(new Place(post, at));
        return new Reservation.Reserved();
    }

    @Override
    public synchronized void giveBack(QuotaHolder holder, PostId post, Instant at) {
        of(holder).remove(new Place(post, at));
    }

    @Override
    public synchronized QuotaUse around(QuotaHolder holder, Instant at, PublishingQuota quota) {
        return new QuotaUse(quota, RollingWindow.of(quota).most(of(holder), at));
    }

    private Set<Place> of(QuotaHolder holder) {
        return taken.computeIfAbsent(holder, _ -> new LinkedHashSet<>());
    }
}
