package com.presenceos.local.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An HTTP server on the loopback address, each request on a virtual thread.
 *
 * <pre>{@code
 * try (LocalServer server = LocalServer.start("gateway", 3000, new Routes()
 *         .route("/api/v1", api)     // this path and everything below it; the longest prefix wins
 *         .route("/", pages))) {
 *     server.url();                  // http://127.0.0.1:3000
 * }
 * }</pre>
 *
 * Port 0 takes a free one. A port in use is a {@link PortTaken}. A path without a route is a 404.
 */
public final class LocalServer implements AutoCloseable {
    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(2);
    private static final int WAITING_CONNECTIONS = 1024;

    static {
        // Read once by the JDK's server, when its first class loads. Without it answers in two writes wait 40 ms for
        // the acknowledgement of the first; with the default of 200, a burst reopens connections all the time.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final RequestsUnderWay underWay;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private LocalServer(HttpServer server, ExecutorService threads, RequestsUnderWay underWay) {
        this.server = server;
        this.threads = threads;
        this.underWay = underWay;
    }

    /** A server with one handler for every path. */
    public static LocalServer start(String name, int port, LocalHandler handler) {
        return start(name, port, new Routes().route("/", handler));
    }

    /** Starts a server; its name is for messages and threads. */
    public static LocalServer start(String name, int port, Routes routes) {
        HttpServer server = bind(name, port);
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name(name + "-", 0).factory());
        server.setExecutor(threads);
        RequestsUnderWay underWay = new RequestsUnderWay();
        server.createContext("/", new Exchange(name, routes, underWay));
        server.start();
        return new LocalServer(server, threads, underWay);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Such as {@code http://127.0.0.1:3000}, without a slash at the end. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** Gives the requests under way two seconds to finish, and takes no more. */
    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            // Not stop(2): the JDK's server takes a caller's hanging up for a request, and waits for its end in vain.
            underWay.finishWithin(TIME_TO_FINISH);
            server.stop(0);
            threads.shutdownNow();
        }
    }

    private static HttpServer bind(String name, int port) {
        try {
            return HttpServer.create(new InetSocketAddress(loopback(), port), WAITING_CONNECTIONS);
        } catch (BindException _) {
            throw new PortTaken(name, port);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not listen on port " + port + " for " + name, e);
        }
    }

    private static InetAddress loopback() throws UnknownHostException {
        return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    }
}
