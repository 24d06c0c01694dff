package com.presenceos.channels.connect;

import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.channels.network.AuthorizationRequest;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.Networks;
import com.presenceos.channels.network.Platform;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.function.Supplier;

/** Begins to connect an account: remembers who asked for which brand, and says where to send the person. */
public final class StartAuthorization {

    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final int STATE_BYTES = 32;

    private final Database database;
    private final BrandStore brands;
    private final Networks networks;
    private final PendingAuthorizations pending;
    private final URI publicUrl;
    private final Supplier<? extends SecureRandom> random;
    private final InstantSource clock;

    public StartAuthorization(
            Database database,
            BrandStore brands,
            Networks networks,
            PendingAuthorizations pending,
            URI publicUrl,
            Supplier<? extends SecureRandom> random,
            InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.networks = networks;
        this.pending = pending;
        this.publicUrl = publicUrl;
        this.random = random;
        this.clock = clock;
    }

    public Started start(WorkspaceId workspace, UserId user, BrandId brand, String platform) {
        Network network = networks.available("/platform", platform);
        database.inWorkspace(workspace, tx -> brands.read(tx, brand));
        String state = newState();
        URI redirectUri = redirectUri(network.platform());
        AuthorizationRequest request = network.beginAuthorization(redirectUri, state);
        // Whole seconds, as the table keeps them.
        Instant expiresAt = clock.instant().plus(LIFETIME).truncatedTo(ChronoUnit.SECONDS);
        pending.put(new PendingAuthorization(
                state, workspace, user, brand, network.platform(), redirectUri, request.codeVerifier(), expiresAt));
        return new Started(request.url(), expiresAt);
    }

    private String newState() {
        byte[] bytes = new byte[STATE_BYTES];
        random.get().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    // A page of ours, not of the API: it posts what the network sent to /connectors/oauth/callback.
    private URI redirectUri(Platform platform) {
        String base = publicUrl.toString().replaceAll("/+$", "");
        return URI.create(base + "/api/auth/callback/" + platform.word());
    }

    /** Where the person gives consent, and until when we wait for them. */
    public record Started(URI url, Instant expiresAt) {}
}
