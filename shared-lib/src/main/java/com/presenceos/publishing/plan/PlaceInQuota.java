package com.presenceos.publishing.plan;

import com.presenceos.platform.failure.Invalid;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.limits.AllQuotas;
import com.presenceos.publishing.limits.AllQuotas.Taking;
import com.presenceos.publishing.limits.PublishingQuotas;
import java.time.Duration;
import java.time.Instant;

/** Takes a post's place in its account's quota when people plan it, and says so kindly when there is none. */
final class PlaceInQuota {

    private final AllQuotas quotas;

    PlaceInQuota(PublishingQuotas quotas) {
        this.quotas = new AllQuotas(quotas);
    }

    /** What is taken of one quota is not given back when another is full: whoever asks knows whether it is needed. */
    void take(PlanCheck.Target target, PostId post, Instant at) {
        if (quotas.take(target.account(), target.rules(), post, at) instanceof Taking.Full(var quota, var freeAt)) {
            throw new Invalid(
                    "/scheduled_at",
                    target.rules().name() + " takes " + quota.posts() + " posts "
                            + switch (quota.scope()) {
                                case ACCOUNT -> "of @" + target.username();
                                case APPLICATION -> "of all accounts together";
                            }
                            + " in " + inWords(quota.window()) + ", and those around " + at
                            + " are taken; the next free instant is " + freeAt);
        }
    }

    void giveBack(PlanCheck.Target target, PostId post, Instant at) {
        quotas.giveBack(target.account(), target.rules(), post, at);
    }

    private static String inWords(Duration window) {
        return window.toMinutesPart() == 0 ? window.toHours() + " hours" : window.toMinutes() + " minutes";
    }
}
