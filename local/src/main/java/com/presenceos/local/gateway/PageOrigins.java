package com.presenceos.local.gateway;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where pages may reach besides their own origin.
 *
 * @param uploads where pictures and videos are sent to and shown from
 * @param networks where the portraits of accounts are
 */
public record PageOrigins(String uploads, String networks) {

    public static PageOrigins of(URI uploads, List<URI> networks) {
        return new PageOrigins(
                origin(uploads), networks.stream().map(PageOrigins::origin).collect(Collectors.joining(" ")));
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
