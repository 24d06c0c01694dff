package com.presenceos.local.networks.square;

import com.presenceos.local.networks.kit.consent.Application;
import com.presenceos.local.networks.kit.consent.ConsentTerms;
import java.util.Map;
import java.util.Set;

/** Has names of its own for what everybody has, and wants a challenge. */
final class SquareConsent implements ConsentTerms {

    static final Application APPLICATION = new Application("client_key", "square-app", "square-secret");

    @Override
    public Application application() {
        return APPLICATION;
    }

    @Override
    public String path() {
        return "/i/authorize";
    }

    @Override
    public Map<String, String> scopes() {
        return Map.of("write", "Speak for you", "read", "Listen for you");
    }

    @Override
    public Set<String> furtherParameters() {
        return Set.of("code_challenge");
    }
}
