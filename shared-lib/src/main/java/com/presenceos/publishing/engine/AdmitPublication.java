package com.presenceos.publishing.engine;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.ledger.Progress;
import com.presenceos.publishing.limits.AccountPacing;
import com.presenceos.publishing.limits.AllQuotas;
import com.presenceos.publishing.limits.PublishingQuotas;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides when a ready post leaves. One that is on time leaves at its time: people chose it, and its place in the quota
 * was taken when it was scheduled. One that is late, or whose account is blocked, takes a turn, so that an outage does
 * not end in a burst; and a place in the quota at the time it now leaves.
 */
final class AdmitPublication {

    private final AccountPacing pacing;
    private final AllQuotas quotas;

    AdmitPublication(AccountPacing pacing, PublishingQuotas quotas) {
        this.pacing = pacing;
        this.quotas = new AllQuotas(quotas);
    }

    /**
     * @param now when the account was looked at
     * @param blockedUntil when the account can be used again, if not by the time at which the post is to leave
     */
    Admission admit(
            Post post, NetworkAccount account, NetworkRules rules, Instant now, Optional<Instant> blockedUntil) {
        boolean onTime = !now.isAfter(post.dueAt().plus(Timing.LATE));
        if (blockedUntil.isEmpty() && (onTime || isItsTurn(post, now))) {
            return new Admission.Go(post.sendAt());
        }
        Instant earliest = Timing.later(blockedUntil.orElse(now), post.dueAt());
        return TooLate.verdict(
                        post, earliest, blockedUntil.map(_ -> rules.name() + " takes no calls for the account now"))
                .<Admission>map(Admission.Never::new)
                .orElseGet(() -> takeTurn(post, account, rules, earliest, now));
    }

    /** A turn that was missed is over: the account's next post may be leaving. */
    private static boolean isItsTurn(Post post, Instant now) {
        return post.notBefore()
                .map(turn -> !now.isAfter(turn.plus(Timing.LONGEST_HESITATION)))
                .orElse(false);
    }

    private Admission takeTurn(Post post, NetworkAccount account, NetworkRules rules, Instant earliest, Instant now) {
        // One may leave at the end of its turn and the next at the beginning of its own.
        Instant turn = pacing.turn(account, earliest, rules.lateSpacing().plus(Timing.LONGEST_HESITATION));
        Optional<Progress> tooLate =
                TooLate.verdict(post, turn, Optional.of("other late posts of the account go first"));
        if (tooLate.isPresent()) {
            return new Admission.Never(tooLate.get());
        }
        return switch (quotas.take(account, rules, post.id(), turn)) {
            case AllQuotas.Taking.Taken() -> {
                if (!turn.equals(post.sendAt())) {
                    quotas.giveBack(account, rules, post.id(), post.sendAt());
                }
                yield turn.isAfter(now) ? new Admission.Turn(turn) : new Admission.Go(turn);
            }
            case AllQuotas.Taking.Full full -> {
                if (!turn.equals(post.sendAt())) {
                    quotas.giveBack(account, rules, post.id(), turn);
                }
                yield TooLate.verdict(
                                post,
                                full.freeAt(),
                                Optional.of(rules.name() + " takes no more posts of the account today"))
                        .<Admission>map(Admission.Never::new)
                        .orElseGet(() -> new Admission.Later(full.freeAt()));
            }
        };
    }
}
