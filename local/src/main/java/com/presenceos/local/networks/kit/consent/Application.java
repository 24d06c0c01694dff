package com.presenceos.local.networks.kit.consent;

import java.util.Map;

/**
 * The one application that a network knows. Its secret is none: nobody but the stand-in takes it.
 *
 * @param idParameter what the network calls the id
 */
public record Application(String idParameter, String id, String secret) {

    public Application(String id, String secret) {
        this("client_id", id, secret);
    }

    /** As the functions keep it among their secrets. */
    public Map<String, String> credentials() {
        return Map.of("client_id", id, "client_secret", secret);
    }
}
