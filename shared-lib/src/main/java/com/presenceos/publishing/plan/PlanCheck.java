package com.presenceos.publishing.plan;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostPlan;
import java.time.Duration;
import java.time.Instant;

/** Holds what people plan against the account, its network's rules, and what there is. */
public interface PlanCheck {

    /**
     * @param now nothing can be due before it
     * @return the account the post will go out from
     * @throws com.presenceos.platform.failure.Invalid naming every field that does not hold
     */
    Target check(WorkspaceId workspace, BrandId brand, ConnectorId connector, PostPlan plan, Instant now);

    /** The same for a post that there is. */
    default Target check(Post before, PostPlan plan, Instant now) {
        return check(before.workspace(), before.brand(), before.connector(), plan, now);
    }

    /**
     * Where a post goes.
     *
     * @param lead how long before its instant it is prepared, by what it shows
     */
    record Target(NetworkAccount account, String username, NetworkRules rules, Duration lead) {}
}
