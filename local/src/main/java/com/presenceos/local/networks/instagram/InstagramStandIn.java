package com.presenceos.local.networks.instagram;

import static com.presenceos.local.networks.meta.GraphApi.NODE;
import static com.presenceos.local.networks.meta.GraphApi.VERSION;

import com.presenceos.local.networks.kit.Ground;
import com.presenceos.local.networks.kit.LocalNetwork;
import com.presenceos.local.networks.kit.Network;
import com.presenceos.local.networks.kit.StandIn;
import com.presenceos.local.networks.kit.calls.Operations;
import com.presenceos.local.networks.kit.content.Feed;
import com.presenceos.local.networks.kit.control.Turnable;
import com.presenceos.local.networks.meta.GraphApi;
import com.presenceos.local.networks.meta.GraphCallers;
import com.presenceos.local.networks.meta.GraphUsage;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Instagram on this machine: consent at {@code /oauth/authorize}, the API at {@code /v26.0}. */
public final class InstagramStandIn implements LocalNetwork {

    private static final Set<String> UNVERSIONED =
            Set.of("/oauth/access_token", "/access_token", "/refresh_access_token");
    private static final GraphUsage.BusinessUseCase USE_CASE = new GraphUsage.BusinessUseCase(
            "instagram", 80002, "There have been too many calls to this Instagram account");

    private final Pictures pictures;
    private final StandIn standIn;

    private InstagramStandIn(Pictures pictures, StandIn standIn) {
        this.pictures = pictures;
        this.standIn = standIn;
    }

    /** @param port 0 for a free one; permalinks carry the port, so a stack that restarts should keep it */
    public static InstagramStandIn start(int port, Path dataDir, InstantSource clock) {
        Ground ground = new Ground(dataDir, clock, new Numbers());
        Turnable<Settings> settings = new Turnable<>(Settings.USUAL, Settings.class);
        Feed<Media> feed = new Feed<>(ground.journal(), Media.class);
        Containers containers = new Containers(ground, feed, settings);
        GraphUsage usage = new GraphUsage(ground, USE_CASE, settings);
        GraphCallers callers = new GraphCallers(ground, usage);
        Nodes nodes = new Nodes(ground, feed);
        Pictures pictures = new Pictures();
        Operations operations = operations(
                new TokenHost(ground, callers, settings),
                new Publishing(callers, containers, feed, pictures, nodes, settings),
                new Commenting(callers, feed, ground.comments(), nodes));
        GraphApi api = new GraphApi(operations, UNVERSIONED, usage, Nodes::processingFailed);
        Network instagram = new Network("Instagram", api, new InstagramConsent(), feed, settings, () -> {
            containers.reset();
            usage.reset();
        });
        return new InstagramStandIn(pictures, StandIn.start(port, ground, instagram));
    }

    private static Operations operations(TokenHost tokenHost, Publishing publishing, Commenting commenting) {
        return new Operations()
                .on("token", "POST", "/oauth/access_token", tokenHost::token)
                .on("exchange", "GET", "(?:" + VERSION + ")?/access_token", tokenHost::exchange)
                .on("refresh", "GET", "(?:" + VERSION + ")?/refresh_access_token", tokenHost::refresh)
                .on("me", "GET", VERSION + "/me", publishing::me)
                .on("media", "POST", NODE + "/media", publishing::createContainer)
                .on("media_publish", "POST", NODE + "/media_publish", publishing::publish)
                .on("feed", "GET", NODE + "/media", publishing::feed)
                .on("limit", "GET", NODE + "/content_publishing_limit", publishing::limit)
                // The ids of containers begin with 179, those of posts with 180.
                .on("status", "GET", VERSION + "/((?!180)[^/]*)", publishing::status)
                .on("permalink", "GET", NODE, publishing::media)
                .on("comment", "POST", NODE + "/comments", commenting::leave)
                .on("comments", "GET", NODE + "/comments", commenting::list);
    }

    @Override
    public URI baseUri() {
        return standIn.baseUri();
    }

    @Override
    public Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("authorize_url", baseUri() + InstagramConsent.PATH);
        addresses.put("token_url", baseUri() + "/oauth/access_token");
        addresses.put("graph_url", baseUri() + "/v26.0");
        addresses.put("exchange_url", baseUri().toString());
        return addresses;
    }

    @Override
    public Map<String, String> secret() {
        return InstagramConsent.APPLICATION.credentials();
    }

    @Override
    public void close() {
        standIn.close();
        pictures.close();
    }
}
