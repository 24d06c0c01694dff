package com.presenceos.publishing.plan;

import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.accounts.ConnectorStatus;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.Networks;
import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.media.MediaCheck;
import com.presenceos.media.MediaId;
import com.presenceos.media.MediaItem;
import com.presenceos.media.MediaStore;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Violations;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.PostContent;
import com.presenceos.publishing.PostMedia;
import com.presenceos.publishing.PostPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The check against what the workspace has stored. What it saw may be gone a moment later; whoever writes the post looks
 * again, under locks.
 */
public final class StoredPlanCheck implements PlanCheck {

    private static final Duration FARTHEST = Duration.ofDays(366);

    private final Database database;
    private final BrandStore brands;
    private final ConnectorStore connectors;
    private final MediaStore media;
    private final Networks networks;

    public StoredPlanCheck(
            Database database, BrandStore brands, ConnectorStore connectors, MediaStore media, Networks networks) {
        this.database = database;
        this.brands = brands;
        this.connectors = connectors;
        this.media = media;
        this.networks = networks;
    }

    @Override
    public Target check(WorkspaceId workspace, BrandId brand, ConnectorId connector, PostPlan plan, Instant now) {
        return database.inWorkspace(workspace, tx -> {
            Violations violations = new Violations();
            inReach(plan.dueAt(), now, violations);
            Optional<Connector> account = account(tx, brand, connector, now, violations);
            List<MediaKind> shown = account.map(found -> fits(tx, brand, plan.content(), found, violations))
                    .orElse(List.of());
            violations.throwIfAny();
            Connector found = account.orElseThrow();
            NetworkRules rules = networks.get(found.platform()).rules();
            return new Target(
                    new NetworkAccount(found.platform(), found.accountId()),
                    found.accountUsername(),
                    rules,
                    rules.lead(shown));
        });
    }

    private static void inReach(Instant dueAt, Instant now, Violations violations) {
        violations.check(
                !dueAt.isBefore(now),
                "/scheduled_at",
                dueAt + " is in the past (it is " + now + "); a later instant is needed");
        violations.check(
                !dueAt.isAfter(now.plus(FARTHEST)),
                "/scheduled_at",
                dueAt + " is more than " + FARTHEST.toDays() + " days ahead");
    }

    private Optional<Connector> account(Handle tx, BrandId brand, ConnectorId id, Instant now, Violations violations) {
        Optional<Connector> found = connectors
                .find(tx, id)
                .filter(account ->
                        account.disconnectedAt().isEmpty() && account.brand().equals(brand));
        if (found.isEmpty()) {
            // A connected account has its brand: deleting that disconnects it.
            brands.read(tx, brand);
            violations.add("/connector_id", "No account of this brand has the id " + id);
            return found;
        }
        Connector account = found.get().at(now);
        if (account.status() == ConnectorStatus.EXPIRED || account.status() == ConnectorStatus.REVOKED) {
            throw new Conflict("The account " + account.accountUsername() + " must be connected again first");
        }
        return found;
    }

    /** @return of each thing the post shows, what it is */
    private List<MediaKind> fits(
            Handle tx, BrandId brand, PostContent content, Connector account, Violations violations) {
        NetworkRules rules = networks.get(account.platform()).rules();
        PostRules.check(content, rules, violations);
        List<MediaId> named = content.media().stream().map(PostMedia::mediaId).toList();
        Map<MediaId, MediaItem> known = named.isEmpty() ? Map.of() : media.items(tx, named);
        List<MediaKind> shown = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            String pointer = "/content/media/" + i;
            Optional<MediaItem> item = Optional.ofNullable(known.get(named.get(i)))
                    .filter(found -> found.brand().equals(brand));
            if (item.isEmpty()) {
                violations.add(
                        pointer + "/media_id",
                        "No picture or video of this brand has this id; is its upload complete?");
            } else {
                shown.add(item.get().content().kind());
                violations.addAll(MediaCheck.violations(pointer, item.get().content(), rules));
                item.get().notTakenAnyMore().ifPresent(why -> violations.add(pointer, why));
            }
        }
        if (shown.size() == named.size()) {
            PostRules.checkMix(shown, rules, violations);
        }
        return shown;
    }
}
