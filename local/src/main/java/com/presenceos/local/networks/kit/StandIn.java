package com.presenceos.local.networks.kit;

import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalServer;
import com.presenceos.local.networks.kit.calls.Api;
import com.presenceos.local.networks.kit.consent.ConsentPage;
import com.presenceos.local.networks.kit.control.AccountSwitches;
import com.presenceos.local.networks.kit.control.FaultSwitches;
import com.presenceos.local.networks.kit.control.PostSwitches;
import com.presenceos.local.networks.kit.control.StateSwitches;
import com.presenceos.local.networks.kit.control.Switches;
import com.presenceos.local.networks.kit.pages.PageFrame;
import com.presenceos.local.networks.kit.pages.PostPage;
import com.presenceos.local.networks.kit.pages.PublicPages;
import java.net.URI;
import java.util.Locale;

/**
 * A network on this machine: the page of consent where its terms say, its API, what was posted at {@code /}, switches at
 * {@code /_fake}. What was posted, tokens and accounts stay in the folder over a restart.
 */
public final class StandIn implements AutoCloseable {

    private final LocalServer server;

    private StandIn(LocalServer server) {
        this.server = server;
    }

    /** @param port 0 for a free one; permalinks carry the port, so a stack that restarts should keep it */
    public static StandIn start(int port, Ground ground, Network network) {
        PageFrame frame = new PageFrame(network.name());
        LocalHandler consent = new ConsentPage(frame, network.consent(), ground.accounts(), ground.codes());
        LocalHandler api = new Api(network.api(), ground.faults(), ground.calls());
        LocalHandler pages = new PublicPages(
                frame, ground.accounts(), network.feed(), new PostPage(ground.comments()), ground.pictures());
        LocalHandler switches = switches(ground, network);
        LocalServer server = LocalServer.start(network.name().toLowerCase(Locale.ROOT), port, request -> {
            if (request.path().startsWith(Switches.ROOT)) {
                return switches.handle(request);
            }
            if (request.path().equals(network.consent().path())) {
                return consent.handle(request);
            }
            return network.api().takes(request.rawPath()) ? api.handle(request) : pages.handle(request);
        });
        ground.serveAt(server.url());
        return new StandIn(server);
    }

    private static Switches switches(Ground ground, Network network) {
        Switches switches = new Switches();
        new FaultSwitches(ground.faults(), ground.calls(), network.api()).addTo(switches);
        new StateSwitches(ground.clock(), network.settings(), () -> reset(ground, network)).addTo(switches);
        new AccountSwitches(ground.accounts(), network.feed(), ground.tokens()).addTo(switches);
        new PostSwitches(ground.accounts(), network.feed(), ground.comments(), ground::baseUri).addTo(switches);
        return switches;
    }

    /** Back to the first start, with the clock and the switches where they were then. */
    private static void reset(Ground ground, Network network) {
        ground.reset();
        network.feed().reset();
        network.settings().reset();
        network.reset().run();
    }

    /** Without a slash at the end. */
    public URI baseUri() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
    }
}
