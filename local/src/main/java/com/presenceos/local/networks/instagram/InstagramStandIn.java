package com.presenceos.local.networks.instagram;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.http.LocalServer;
import com.presenceos.platform.json.Json;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Instagram on this machine: consent at {@code /oauth/authorize}, the API at {@code /v26.0}, what was posted at
 * {@code /}, switches at {@code /_fake}. What was posted, tokens and accounts stay in the folder over a restart.
 */
public final class InstagramStandIn implements AutoCloseable {

    private final Platform platform;
    private final LocalServer server;

    private InstagramStandIn(Platform platform, LocalServer server) {
        this.platform = platform;
        this.server = server;
    }

    /** @param port 0 for a free one; permalinks carry the port, so a stack that restarts should keep it */
    public static InstagramStandIn start(int port, Path dataDir, InstantSource clock) {
        CompletableFuture<URI> baseUri = new CompletableFuture<>();
        Platform platform = new Platform(dataDir, clock, baseUri::join);
        GraphApi api = platform.api();
        ConsentPage consent = platform.consent();
        PublicPages pages = platform.pages();
        ControlPlane control = new ControlPlane(platform);
        LocalServer server = LocalServer.start("instagram", port, request -> {
            if (request.path().startsWith("/_fake/")) {
                return control.handle(request);
            }
            if (request.path().equals("/oauth/authorize")) {
                return consent.handle(request);
            }
            return apiOrPage(request, api, pages);
        });
        baseUri.complete(server.url());
        return new InstagramStandIn(platform, server);
    }

    private static LocalResponse apiOrPage(LocalRequest request, GraphApi api, PublicPages pages) {
        return Address.isApi(request.rawPath()) ? api.handle(request) : pages.handle(request);
    }

    /** Without a slash at the end. */
    public URI baseUri() {
        return server.url();
    }

    /** The settings that make the functions speak to this stand-in instead of Instagram. */
    public Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("INSTAGRAM_AUTHORIZE_URL", baseUri() + "/oauth/authorize");
        environment.put("INSTAGRAM_TOKEN_URL", baseUri() + "/oauth/access_token");
        environment.put("INSTAGRAM_GRAPH_URL", baseUri() + "/v26.0");
        environment.put("INSTAGRAM_EXCHANGE_URL", baseUri().toString());
        return environment;
    }

    /** What the secret named by {@code INSTAGRAM_SECRET} must hold. */
    public static String secret() {
        Map<String, String> secret = new LinkedHashMap<>();
        secret.put("client_id", TokenHost.CLIENT_ID);
        secret.put("client_secret", TokenHost.CLIENT_SECRET);
        return Json.text(secret);
    }

    @Override
    public void close() {
        server.close();
        platform.close();
    }
}
