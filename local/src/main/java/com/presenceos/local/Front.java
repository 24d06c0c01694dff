package com.presenceos.local;

import com.presenceos.local.gateway.HttpApi;
import com.presenceos.local.gateway.Pages;
import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.http.LocalServer;
import com.presenceos.local.http.Routes;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;

/** The port people see. It is taken first, so that a taken one is told before anything else has started. */
final class Front implements AutoCloseable {
    private static final LocalHandler STARTING =
            _ -> LocalResponse.text(503, "PresenceOS is starting").with("Retry-After", "2");

    private final LocalServer server;
    private final AtomicReference<LocalHandler> handler;

    private Front(LocalServer server, AtomicReference<LocalHandler> handler) {
        this.server = server;
        this.handler = handler;
    }

    static Front take(int port) {
        AtomicReference<LocalHandler> handler = new AtomicReference<>(STARTING);
        return new Front(
                LocalServer.start("gateway", port, request -> handler.get().handle(request)), handler);
    }

    /** @param switches of what the stack stands in for, each below {@code /_fake} */
    void open(HttpApi api, Routes switches, Pages pages) {
        handler.set(new Routes().route("/api/v1", api).route("/_fake", switches).route("/", pages));
    }

    int port() {
        return server.port();
    }

    /** By name: the browser's cookies belong to it. */
    URI url() {
        return URI.create("http://localhost:" + port());
    }

    @Override
    public void close() {
        server.close();
    }
}
