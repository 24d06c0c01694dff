package com.presenceos.channels.network;

import java.net.URI;
import java.util.Map;

/** What came of beginning an authorisation. */
public sealed interface AuthorizationStart {

    /**
     * Send the person there.
     *
     * @param kept what {@link Authorizing#finish} needs again, e.g. a PKCE verifier or the address of a server; never shown
     */
    record Consent(URI url, Map<String, String> kept) implements AuthorizationStart {

        public Consent {
            kept = Map.copyOf(kept);
        }

        @Override
        public String toString() {
            return "Consent at " + url.getHost();
        }
    }

    /** What the person said leads nowhere, e.g. to no server. */
    record Unusable(String input, String why) implements AuthorizationStart {}

    record Refused(NetworkError error) implements AuthorizationStart {}
}
