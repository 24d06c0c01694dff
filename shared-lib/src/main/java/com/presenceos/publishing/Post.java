package com.presenceos.publishing;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.network.Platform;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A post that is to appear at an instant.
 *
 * @param zone the zone the person thinks in; the instant is what counts
 * @param lead how long before its instant it is prepared, by what it shows
 * @param revision counts the changes to what is to be published and when
 * @param notBefore the turn that a late post was given among those of its account
 * @param waitUntil the engine leaves the post alone until then
 */
public record Post(
        PostId id,
        WorkspaceId workspace,
        BrandId brand,
        ConnectorId connector,
        Platform platform,
        PostContent content,
        Instant dueAt,
        ZoneId zone,
        LatenessPolicy lateness,
        Duration lead,
        int revision,
        PostState state,
        Optional<Instant> notBefore,
        Optional<Instant> waitUntil,
        Instant createdAt,
        Instant updatedAt) {

    /** A post as it is stored first. */
    public static Post scheduled(
            PostId id,
            WorkspaceId workspace,
            BrandId brand,
            ConnectorId connector,
            Platform platform,
            PostPlan plan,
            Duration lead,
            Instant now) {
        return new Post(
                id,
                workspace,
                brand,
                connector,
                platform,
                plan.content(),
                plan.dueAt(),
                plan.zone(),
                plan.lateness(),
                lead,
                1,
                new PostState.Scheduled(),
                Optional.empty(),
                Optional.empty(),
                now,
                now);
    }

    public PostPlan plan() {
        return new PostPlan(content, dueAt, zone, lateness);
    }

    /** When the visible call is to leave, as things stand. */
    public Instant sendAt() {
        return notBefore.filter(dueAt::isBefore).orElse(dueAt);
    }

    /** When preparing begins. */
    public Instant prepareAt() {
        return dueAt.minus(lead);
    }

    public PublicationMessage message() {
        return new PublicationMessage(PublicationMessage.VERSION, workspace, id, revision);
    }
}
