package com.presenceos.models;

/** What one call of a model took. */
public record ModelUse(
        Provider provider, String model, int inputTokens, int outputTokens, int millis, KeyOwner keyOwner) {

    /** Of a call by the deployment's key. */
    public ModelUse(Provider provider, String model, int inputTokens, int outputTokens, int millis) {
        this(provider, model, inputTokens, outputTokens, millis, KeyOwner.DEPLOYMENT);
    }

    ModelUse by(KeyOwner owner) {
        return new ModelUse(provider, model, inputTokens, outputTokens, millis, owner);
    }
}
