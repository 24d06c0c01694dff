package com.presenceos.local.http;

/** The port a server was told to use belongs to another program. */
public final class PortTaken extends RuntimeException {
    private final int port;

    public PortTaken(String server, int port) {
        super("Port " + port + ", which " + server + " needs, is in use: stop the program that holds it or choose"
                + " another port");
        this.port = port;
    }

    public int port() {
        return port;
    }
}
