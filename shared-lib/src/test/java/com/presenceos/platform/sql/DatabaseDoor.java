package com.presenceos.platform.sql;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A PostgreSQL as far as the log-in, in clear or within TLS: it asks for a password and lets in who knows it. */
final class DatabaseDoor implements AutoCloseable {
    private static final int TLS_REQUEST = 80877103;
    private static final int ASKS_FOR_PASSWORD = 3;

    /** Passwords that somebody tried, in order. */
    final List<String> tried = new CopyOnWriteArrayList<>();

    volatile String password;
    private final Optional<SSLContext> identity;
    private final ServerSocket server;

    private DatabaseDoor(String password, Optional<SSLContext> identity) throws IOException {
        this.password = password;
        this.identity = identity;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::open);
    }

    static DatabaseDoor inClear(String password) throws IOException {
        return new DatabaseDoor(password, Optional.empty());
    }

    static DatabaseDoor withinTls(String password, SSLContext identity) throws IOException {
        return new DatabaseDoor(password, Optional.of(identity));
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void open() {
        while (!server.isClosed()) {
            try {
                Socket guest = server.accept();
                Thread.ofPlatform().daemon().start(() -> greet(guest));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void greet(Socket guest) {
        try (guest) {
            DataInputStream in = new DataInputStream(guest.getInputStream());
            in.readInt();
            int code = in.readInt();
            if (code == TLS_REQUEST) {
                guest.getOutputStream().write(identity.isPresent() ? 'S' : 'N');
                if (identity.isPresent()) {
                    SSLSocket secured = (SSLSocket)
                            identity.get().getSocketFactory().createSocket(guest, null, guest.getPort(), true);
                    secured.setUseClientMode(false);
                    serve(secured);
                    return;
                }
                serve(guest);
                return;
            }
            throw new IOException("The driver asks for TLS first, unless it is told not to");
        } catch (IOException e) {
            // The driver went away: it did not like what it saw, which is what its test looks at.
        }
    }

    private void serve(Socket guest) throws IOException {
        DataInputStream in = new DataInputStream(guest.getInputStream());
        DataOutputStream out = new DataOutputStream(guest.getOutputStream());
        in.readFully(new byte[in.readInt() - 4]);
        say(out, 'R', number(ASKS_FOR_PASSWORD));
        in.readByte();
        byte[] said = new byte[in.readInt() - 4];
        in.readFully(said);
        String offered = new String(said, 0, said.length - 1, StandardCharsets.UTF_8);
        tried.add(offered);
        if (!offered.equals(password)) {
            say(
                    out,
                    'E',
                    "SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed\0\0".getBytes(StandardCharsets.UTF_8));
            return;
        }
        say(out, 'R', number(0));
        for (String setting : List.of("server_version\00015.0", "client_encoding\000UTF8", "DateStyle\000ISO, MDY")) {
            say(out, 'S', (setting + "\0").getBytes(StandardCharsets.UTF_8));
        }
        say(out, 'Z', new byte[] {'I'});
        // Whatever the driver sets at the start is done.
        while (in.readByte() != 'X') {
            in.readFully(new byte[in.readInt() - 4]);
            say(out, 'C', "SET\0".getBytes(StandardCharsets.UTF_8));
            say(out, 'Z', new byte[] {'I'});
        }
    }

    private static byte[] number(int value) {
        return new byte[] {0, 0, 0, (byte) value};
    }

    private static void say(DataOutputStream out, char letter, byte[] body) throws IOException {
        out.writeByte(letter);
        out.writeInt(body.length + 4);
        out.write(body);
        out.flush();
    }
}
