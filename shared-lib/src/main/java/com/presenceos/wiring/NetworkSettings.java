package com.presenceos.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.channels.network.OAuthClient;
import com.presenceos.platform.failure.Unavailable;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What an operator sets for one network. Its addresses are known to its code; a deployment may put others in their place, e.g.
 * of a newer version or of a stand-in: {@code NETWORKS} is {@code {"instagram": {"graph_url": "..."}}}. Who we are there is
 * in the secret that {@code NETWORKS_SECRET} names: {@code {"instagram": {"client_id": "...", "client_secret": "..."}}}.
 *
 * @param name what people call the network
 * @param word what it is called in both documents
 */
public record NetworkSettings(String name, String word, JsonNode addresses, Supplier<JsonNode> secrets) {

    private static final Duration SET_UP_TAKES = Duration.ofMinutes(5);

    URI address(String field, String otherwise) {
        String url = addresses.path(word).path(field).asText(otherwise);
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "NETWORKS has '" + url + "' as " + field + " of " + word + ", which is not a URI", e);
        }
    }

    /** Asked for when it is needed: a deployment starts without, as an application is registered by hand. */
    OAuthClient client() {
        JsonNode secret = secrets.get().path(word);
        String id = secret.path("client_id").asText();
        String password = secret.path("client_secret").asText();
        if (id.isEmpty() || password.isEmpty()) {
            throw new Unavailable(
                    name + " is not set up here yet: its operator must store the app's client_id and client_secret",
                    SET_UP_TAKES,
                    new IllegalStateException(
                            "The secret of the networks has no client_id or no client_secret for " + word));
        }
        return new OAuthClient(id, password);
    }

    @Override
    public String toString() {
        return "NetworkSettings of " + word;
    }
}
