package com.presenceos.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * How a provider is reached.
 *
 * @param baseUrl another address than the provider's own
 */
public record ModelAccess(String key, Optional<String> baseUrl) {

    /**
     * @param secret by provider, e.g. {"openai":{"api_key":"...","base_url":"https://gateway.example.com/v1"}}
     * @throws ModelFailure when the provider has no key there
     */
    static ModelAccess of(JsonNode secret, Provider provider) {
        JsonNode own = secret.path(provider.word());
        String key = own.path("api_key").asText("");
        if (key.isBlank()) {
            throw ModelFailure.notSetUp("No key for " + provider.word()
                    + " is set up; an administrator puts it into the secret of the models");
        }
        return new ModelAccess(key, baseUrl(secret, provider));
    }

    /** By a key of a workspace's own, where the deployment reaches that provider. */
    static ModelAccess of(JsonNode secret, Provider provider, ApiKey own) {
        return new ModelAccess(own.text(), baseUrl(secret, provider));
    }

    /** For a provider that asks for no key, too. */
    static Optional<String> baseUrl(JsonNode secret, Provider provider) {
        return Optional.of(secret.path(provider.word()).path("base_url").asText(""))
                .filter(url -> !url.isBlank());
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "ModelAccess[" + baseUrl.orElse("the provider's own address") + "]";
    }
}
