package com.presenceos.channels.meta;

import com.presenceos.channels.network.OAuthClient;
import java.net.URI;
import java.util.function.Supplier;

/**
 * Where Instagram is, and who we are there.
 *
 * @param authorizeUrl the consent page, {@code https://www.instagram.com/oauth/authorize}
 * @param tokenUrl trades a code for an hour's token, {@code https://api.instagram.com/oauth/access_token}
 * @param graphUrl the API with its version, {@code https://graph.instagram.com/v26.0}: versions die after two years, so
 *     the version is configuration
 * @param exchangeUrl the host that makes tokens live longer, {@code https://graph.instagram.com}
 * @param app for Instagram Login this is the Instagram app, not the Facebook one; asked when first needed, so that a function that never calls Instagram reads no secret
 */
public record InstagramConfig(
        URI authorizeUrl, URI tokenUrl, URI graphUrl, URI exchangeUrl, Supplier<OAuthClient> app) {

    URI exchange(String path) {
        return URI.create(exchangeUrl + "/" + path);
    }

    URI graph(String path) {
        return URI.create(graphUrl + "/" + path);
    }
}
