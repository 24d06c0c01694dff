package com.presenceos.models;

/** What one call of a model took. */
public record ModelUse(Provider provider, String model, int inputTokens, int outputTokens, int millis) {}
