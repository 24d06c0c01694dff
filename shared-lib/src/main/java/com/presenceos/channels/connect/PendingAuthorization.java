package com.presenceos.channels.connect;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.network.Platform;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/**
 * An authorisation that somebody began and that has not come back yet.
 *
 * @param state the secret that goes to the network and must come back, once
 * @param redirectUri what the network was told, and must be told again with the code
 * @param kept what the network needs again with the code, e.g. a PKCE verifier
 */
public record PendingAuthorization(
        String state,
        WorkspaceId workspace,
        UserId user,
        BrandId brand,
        Platform platform,
        URI redirectUri,
        Map<String, String> kept,
        Instant expiresAt)
        implements WaitsForAPerson {

    public PendingAuthorization {
        kept = Map.copyOf(kept);
    }

    @Override
    public String toString() {
        return "PendingAuthorization of " + platform + " for brand " + brand;
    }
}
