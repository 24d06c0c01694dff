package com.presenceos.publishing.limits;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.limits.PublishingQuotas.Reservation;
import java.time.Instant;
import java.util.List;

/** A post's places in every quota that its network has, or that it has none of. */
public final class AllQuotas {

    private final PublishingQuotas quotas;

    public AllQuotas(PublishingQuotas quotas) {
        this.quotas = quotas;
    }

    /**
     * Takes a place in each. When one is full those taken before stay taken: the post may stand on them, as another attempt
     * at the same request does.
     */
    public Taking take(NetworkAccount account, NetworkRules rules, PostId post, Instant at) {
        for (PublishingQuota quota : rules.quotas()) {
            if (quotas.reserve(QuotaHolder.of(account, quota), post, at, quota)
                    instanceof Reservation.Full(Instant freeAt)) {
                return new Taking.Full(quota, freeAt);
            }
        }
        return new Taking.Taken();
    }

    /** Does nothing where the place is not taken. */
    public void giveBack(NetworkAccount account, NetworkRules rules, PostId post, Instant at) {
        rules.quotas().forEach(quota -> quotas.giveBack(QuotaHolder.of(account, quota), post, at));
    }

    /** How much of each is taken, in the order of the rules. */
    public List<QuotaUse> around(NetworkAccount account, NetworkRules rules, Instant at) {
        return rules.quotas().stream()
                .map(quota -> quotas.around(QuotaHolder.of(account, quota), at, quota))
                .toList();
    }

    /** Whether there was a place in each. */
    public sealed interface Taking {

        record Taken() implements Taking {}

        /**
         * @param quota the first that has none
         * @param freeAt the first later instant at which it has one, as things stand
         */
        record Full(PublishingQuota quota, Instant freeAt) implements Taking {}
    }
}
