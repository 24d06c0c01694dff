package com.presenceos.local.models.usage;

/** What the models here are called, by whatever protocol. */
public final class ModelNames {

    public static final String WRITER = "presence-offline";
    public static final String EMBEDDINGS = "presence-embeddings";

    private ModelNames() {}
}
