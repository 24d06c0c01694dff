package com.presenceos.local.gateway;

import java.net.URI;

/**
 * Where pages may reach besides their own origin.
 *
 * @param uploads where pictures are sent to and shown from
 * @param networks where the portraits of accounts are
 */
public record PageOrigins(String uploads, String networks) {

    public static PageOrigins of(URI uploads, URI networks) {
        return new PageOrigins(origin(uploads), origin(networks));
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
