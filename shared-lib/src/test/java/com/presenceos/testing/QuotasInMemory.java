package com.presenceos.testing;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.PublishingQuota;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.limits.Place;
import com.presenceos.publishing.limits.PublishingQuotas;
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

    private final Map<NetworkAccount, Set<Place>> taken = new HashMap<>();

    @Override
    public synchronized Reservation reserve(NetworkAccount account, PostId post, Instant at, PublishingQuota quota) {
        RollingWindow window = RollingWindow.of(quota);
        Set<Place> places = of(account);
        if (!places.contains(new Place(post, at)) && !window.hasRoom(places, post, at)) {
            return new Reservation.Full(window.firstFree(places, post, at, at.plus(Duration.ofDays(30))));
        }
        places.add(new Place(post, at));
        return new Reservation.Reserved();
    }

    @Override
    public synchronized void giveBack(NetworkAccount account, PostId post, Instant at) {
        of(account).remove(new Place(post, at));
    }

    @Override
    public synchronized QuotaUse around(NetworkAccount account, Instant at, PublishingQuota quota) {
        return new QuotaUse(quota, RollingWindow.of(quota).most(of(account), at));
    }

    private Set<Place> of(NetworkAccount account) {
        return taken.computeIfAbsent(account, _ -> new LinkedHashSet<>());
    }
}
