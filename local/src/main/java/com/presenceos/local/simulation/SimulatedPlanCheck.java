package com.presenceos.local.simulation;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.Platform;
import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.local.simulation.memory.MemoryDatabase;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.publishing.PostPlan;
import com.presenceos.publishing.plan.PlanCheck;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refuses what lies in the past and what would go out from an account that is lost. */
final class SimulatedPlanCheck implements PlanCheck {

    private final List<Member> members;
    private final Map<Platform, NetworkRules> rules;
    private final MemoryDatabase database;

    SimulatedPlanCheck(Town town, MemoryDatabase database) {
        this.members = town.members();
        this.rules = town.rules();
        this.database = database;
    }

    @Override
    public Target check(WorkspaceId workspace, BrandId brand, ConnectorId connector, PostPlan plan, Instant now) {
        if (plan.dueAt().isBefore(now)) {
            throw new Invalid("/scheduled_at", plan.dueAt() + " is in the past (it is " + now + ")");
        }
        if (database.isLost(connector)) {
            throw new Conflict("The account must be connected again first");
        }
        if (!database.hasPictures(plan.content())) {
            throw new Invalid("/content/media", "No picture of this brand has this id");
        }
        return target(
                connector,
                plan.content().media().stream().map(_ -> MediaKind.PICTURE).toList());
    }

    /** Where the posts of a connected account go. */
    Target target(ConnectorId connector) {
        return target(connector, List.of());
    }

    private Target target(ConnectorId connector, List<MediaKind> shown) {
        var account = members.stream()
                .filter(member -> member.connector().equals(connector))
                .map(Member::account)
                .findFirst()
                .orElseThrow();
        NetworkRules found = Optional.ofNullable(rules.get(account.platform())).orElseThrow();
        return new Target(account, account.id(), found, found.lead(shown));
    }
}
