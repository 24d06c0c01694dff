package com.presenceos.channels.connect;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.network.Platform;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * An authorisation that somebody began and that has not come back yet.
 *
 * @param state the secret that goes to the network and must come back, once
 * @param redirectUri what the network was told, and must be told again with the code
 * @param codeVerifier the PKCE secret, where the network has PKCE
 */
public record PendingAuthorization(
        String state,
        WorkspaceId workspace,
        UserId user,
        BrandId brand,
        Platform platform,
        URI redirectUri,
        Optional<String> codeVerifier,
        Instant expiresAt) {

    boolean belongsTo(WorkspaceId someWorkspace, UserId somebody) {
        return workspace.equals(someWorkspace) && user.equals(somebody);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "PendingAuthorization of " + platform + " for brand " + brand;
    }
}
