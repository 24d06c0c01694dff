package com.presenceos.publishing.limits;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.PublishingQuota;
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
    public Reservation reserve(NetworkAccount account, PostId post, Instant at, PublishingQuota quota) {
        RollingWindow window = RollingWindow.of(quota);
        return contention.settle(() -> tryToReserve(account, new Place(post, at), window));
    }

    /** Empty when somebody else changed one of the periods meanwhile. */
    private Optional<Reservation> tryToReserve(NetworkAccount account, Place place, RollingWindow window) {
        Instant neededUntil = place.at().plus(window.length());
        int share = window.shareOfAPeriod();
        return share > 0 && table.addToQuiet(account, place, share, neededUntil)
                ? Optional.of(new Reservation.Reserved())
                : tryNearby(account, place, window, neededUntil);
    }

    private Optional<Reservation> tryNearby(
            NetworkAccount account, Place place, RollingWindow window, Instant neededUntil) {
        Optional<List<PeriodPlaces>> read = table.read(account, place.at().minus(window.length()), neededUntil);
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
            return full(account, place, window);
        }
        return table.addToCrowded(
                        account, read.get(), place, besides / read.get().size(), neededUntil)
                ? Optional.of(new Reservation.Reserved())
                : Optional.empty();
    }

    private static List<Place> all(List<PeriodPlaces> periods) {
        return periods.stream().flatMap(period -> period.places().stream()).toList();
    }

    private Optional<Reservation> full(NetworkAccount account, Place place, RollingWindow window) {
        Instant latest = place.at().plus(LOOK_AHEAD);
        return table.read(account, place.at().minus(window.length()), latest.plus(window.length()))
                .map(DynamoPublishingQuotas::all)
                .map(taken -> window.firstFree(taken, place.post(), place.at(), latest))
                .map(Reservation.Full::new);
    }

    @Override
    public void giveBack(NetworkAccount account, PostId post, Instant at) {
        contention.settle(() -> table.remove(account, new Place(post, at)));
    }

    @Override
    public QuotaUse around(NetworkAccount account, Instant at, PublishingQuota quota) {
        RollingWindow window = RollingWindow.of(quota);
        return contention.settle(() -> table.read(account, at.minus(window.length()), at.plus(window.length()))
                .map(periods -> new QuotaUse(quota, window.most(all(periods), at))));
    }
}
