package com.presenceos.local.networks.kit;

import java.net.URI;
import java.util.Map;

/** A network that runs on this machine, with what the functions must be told to speak to it instead of the real one. */
public interface LocalNetwork extends AutoCloseable {

    /** Without a slash at the end. */
    URI baseUri();

    /** By the names that the network's settings have. */
    Map<String, String> addresses();

    /** Who we are here, as the secret of the networks must say. */
    Map<String, String> secret();

    @Override
    void close();
}
