package com.presenceos.publishing.limits;

import com.presenceos.channels.network.CallBudget;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.Platform;
import java.time.Instant;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Blocks whom a network no longer wants called. */
public final class PacedCalls implements CallBudget {

    private static final Logger LOG = LoggerFactory.getLogger(PacedCalls.class);

    private final Supplier<AccountPacing> pacing;

    public PacedCalls(Supplier<AccountPacing> pacing) {
        this.pacing = pacing;
    }

    @Override
    public void accountSpent(NetworkAccount account, Instant until) {
        LOG.warn("The calls for {} are used up until {}", account, until);
        safely(() -> pacing.get().blockAccount(account, until));
    }

    @Override
    public void applicationSpent(Platform platform, Instant until) {
        LOG.error("PresenceOS's calls of {} are used up until {}", platform, until);
        safely(() -> pacing.get().blockNetwork(platform, until));
    }

    /** The call whose answer said so may have published a post, and that must be stored whatever happens here. */
    private static void safely(Runnable block) {
        try {
            block.run();
        } catch (RuntimeException e) {
            LOG.warn("A block could not be stored; the network will say it again", e);
        }
    }
}
