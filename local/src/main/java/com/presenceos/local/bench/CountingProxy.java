package com.presenceos.local.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands in front of a database and counts round trips. The client of a database says something and waits for the answer,
 * so each time it speaks after having been answered is one.
 */
final class CountingProxy implements AutoCloseable {

    private final ServerSocket server;
    private final InetSocketAddress database;
    private final AtomicLong trips = new AtomicLong();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    private CountingProxy(ServerSocket server, InetSocketAddress database) {
        this.server = server;
        this.database = database;
    }

    static CountingProxy before(InetSocketAddress database) throws IOException {
        CountingProxy proxy = new CountingProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), database);
        Thread.ofVirtual().name("counting proxy").start(proxy::accept);
        return proxy;
    }

    int port() {
        return server.getLocalPort();
    }

    long trips() {
        return trips.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = server.accept();
                sockets.add(client);
                connect(client);
            }
        } catch (IOException closed) {
            // nobody needs it any more
        }
    }

    private void connect(Socket client) throws IOException {
        Socket onward = new Socket();
        onward.connect(database);
        sockets.add(onward);
        client.setTcpNoDelay(true);
        onward.setTcpNoDelay(true);
        AtomicBoolean answered = new AtomicBoolean(true);
        Thread.ofVirtual()
                .start(() -> copy(client, onward, () -> {
                    if (answered.getAndSet(false)) {
                        trips.incrementAndGet();
                    }
                }));
        Thread.ofVirtual().start(() -> copy(onward, client, () -> answered.set(true)));
    }

    private static void copy(Socket from, Socket to, Runnable onBytes) {
        byte[] buffer = new byte[65_536];
        try (from;
                to) {
            InputStream input = from.getInputStream();
            OutputStream output = to.getOutputStream();
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                onBytes.run();
                output.write(buffer, 0, read);
            }
        } catch (IOException ended) {
            // one side hung up, so the other does
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
