package com.presenceos.local.networks.kit.consent;

import com.presenceos.platform.json.Json;
import java.util.LinkedHashMap;
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
    public String json() {
        Map<String, String> json = new LinkedHashMap<>();
        json.put(idParameter, id);
        json.put("client_secret", secret);
        return Json.text(json);
    }
}
