package com.presenceos.publishing.limits;

import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.publishing.PostId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Quotas over a rolling window, exactly. In a quiet period the place is one write; else the periods around the instant are read,
 * the decision is made here, and the place is written on condition that it still holds. Of many who want the last place one
 * gets it.
 */
public final class DynamoPublishingQuotas implements PublishingQuotas {

    // Beyond that "full" says only that it is full for so long.
    private static final Duration LOOK_AHEAD = Duration.ofDays(30);

    private final PlaceTable table;
    private final Contention contention;

    public DynamoPublishingQuotas(PlaceTable table, Contention contention) {
        this.table = table;
        this.contention = contention;
    }

    @Override
    public Reservation reserve(QuotaHolder holder, PostId post, Instant at, PublishingQuota quota) {
        RollingWindow window = RollingWindow.of(quota);
        return contention.settle(() -> tryToReserve(holder, new Place(post, at), window));
    }

    /** Empty when somebody else changed one of the periods meanwhile. */
    private Optional<Reservation> tryToReserve(QuotaHolder holder, Place place, RollingWindow window) {
        Instant neededUntil = place.at().plus(window.length());
        int share = window.shareOfAPeriod();
        return share > 0 && table.addToQuiet(holder, place, share, neededUntil)
                ? Optional.of(new Reservation.Reserved())
                : tryNearby(holder, place, window, neededUntil);
    }

    private Optional<Reservation> tryNearby(
            QuotaHolder holder, Place place, RollingWindow window, Instant neededUntil) {
        Optional<List<PeriodPlaces>> read = table.read(holder, place.at().minus(window.length()), neededUntil);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        List<Place> taken = all(read.get());
        if (taken.contains(place)) {
            return Optional.of(new Reservation.Reserved());
        }
        // What is free besides this place may be taken by others meanwhile, wherever they take it.
        int besides = window.room(taken, place.post(), place.at()) - 1;
        if (besides < 0) {
            return full(holder, place, window);
        }
        return table.addToCrowded(
                        holder, read.get(), place, besides / read.get().size(), neededUntil)
                ? Optional.of(new Reservation.Reserved())
                : Optional.empty();
    }

    private static List<Place> all(List<PeriodPlaces> periods) {
        return periods.stream().flatMap(period -> period.places().stream()).toList();
    }

    private Optional<Reservation> full(QuotaHolder holder, Place place, RollingWindow window) {
        Instant latest = place.at().plus(LOOK_AHEAD);
        return table.read(holder, place.at().minus(window.length()), latest.plus(window.length()))
                .map(DynamoPublishingQuotas::all)
                .map(taken -> window.firstFree(taken, place.post(), place.at(), latest))
                .map(Reservation.Full::new);
    }

    @Override
    public void giveBack(QuotaHolder holder, PostId post, Instant at) {
        contention.settle(() -> table.remove(holder, new Place(post, at)));
    }

    @Override
    public QuotaUse around(QuotaHolder holder, Instant at, PublishingQuota quota) {
        RollingWindow window = RollingWindow.of(quota);
        return contention.settle(() -> table.read(holder, at.minus(window.length()), at.plus(window.length()))
                .map(periods -> new QuotaUse(quota, window.most(all(periods), at))));
    }
}
