package com.presenceos.publishing;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.ConnectorId;
import com.presenceos.channels.Platform;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A post that is to appear at an instant.
 *
 * @param zone the zone the person thinks in; the instant is what counts
 * @param revision counts the changes to what is to be published and when
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
        int revision,
        PostState state,
        Instant createdAt,
        Instant updatedAt) {

    PublicationMessage message() {
        return new PublicationMessage(PublicationMessage.VERSION, workspace, id, revision);
    }
}
