package com.presenceos.models;

/** A model, as its provider calls it. */
public record ModelName(Provider provider, String model) {}
