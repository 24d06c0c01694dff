package com.presenceos.publishing.plan;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostPlan;
import java.time.Instant;

/** Holds what people plan against the account, its network's rules, and what there is. */
public interface PlanCheck {

    /**
     * @param now nothing can be due before it
     * @return the account the post will go out from
     * @throws com.presenceos.platform.failure.Invalid naming every field that does not hold
     */
    Target check(Post before, PostPlan plan, Instant now);

    /** Where a post goes. */
    record Target(NetworkAccount account, String username, NetworkRules rules) {}
}
