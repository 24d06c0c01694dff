package com.presenceos.publishing.plan;

import com.presenceos.platform.failure.Invalid;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.limits.PublishingQuotas;
import java.time.Instant;

/** Takes a post's place in its account's quota when people plan it, and says so kindly when there is none. */
final class PlaceInQuota {

    private final PublishingQuotas quotas;

    PlaceInQuota(PublishingQuotas quotas) {
        this.quotas = quotas;
    }

    void take(PlanCheck.Target target, PostId post, Instant at) {
        var quota = target.rules().quota();
        if (quotas.reserve(target.account(), post, at, quota)
                instanceof PublishingQuotas.Reservation.Full(var freeAt)) {
            throw new Invalid(
                    "/scheduled_at",
                    target.rules().name() + " takes " + quota.posts() + " posts of @" + target.username() + " in "
                            + quota.window().toHours() + " hours, and those around " + at
                            + " are taken; the next free instant is " + freeAt);
        }
    }

    void giveBack(PlanCheck.Target target, PostId post, Instant at) {
        quotas.giveBack(target.account(), post, at);
    }
}
