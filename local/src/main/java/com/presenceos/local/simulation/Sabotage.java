package com.presenceos.local.simulation;

import com.presenceos.channels.network.Network;
import com.presenceos.local.simulation.memory.MemoryDatabase;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.time.Pause;
import com.presenceos.publishing.ledger.CommentLedger;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.ledger.NewPosts;
import com.presenceos.publishing.limits.AccountPacing;
import com.presenceos.publishing.limits.PublishingQuotas;
import com.presenceos.publishing.wake.SweepAlarm;
import java.time.InstantSource;
import java.util.Optional;

/** Takes one of the engine's guards away, to see whether the oracle notices. */
public interface Sabotage {

    /** Everything as it should be. */
    Sabotage NONE = new Sabotage() {};

    default Ledger ledger(Ledger ledger, MemoryDatabase database, InstantSource clock) {
        return ledger;
    }

    default CommentLedger comments(CommentLedger ledger, MemoryDatabase database) {
        return ledger;
    }

    default PublishingQuotas quotas(PublishingQuotas quotas) {
        return quotas;
    }

    default Network network(Network network) {
        return network;
    }

    default Pause pause(Pause pause) {
        return pause;
    }

    default AccountPacing pacing(AccountPacing pacing) {
        return pacing;
    }

    /** Whether an account is mended, and what was held for its sake is released, at once. */
    default boolean mendsAndReleasesInOneTransaction() {
        return true;
    }

    default NewPosts newPosts(NewPosts posts, MemoryDatabase database) {
        return posts;
    }

    default SweepAlarm alarm(SweepAlarm alarm) {
        return alarm;
    }

    /** What tells the engine that a person repeats a request. */
    default Optional<IdempotentRequest> request(IdempotentRequest request) {
        return Optional.of(request);
    }
}
