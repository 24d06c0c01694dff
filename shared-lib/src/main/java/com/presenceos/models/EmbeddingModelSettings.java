package com.presenceos.models;

/**
 * The model that works out what a text means.
 *
 * @param dimensions how many numbers it answers
 * @param leastLikeness the cosine below which two texts have nothing to do with each other; each model has its own
 */
public record EmbeddingModelSettings(Provider provider, String model, int dimensions, double leastLikeness) {

    public EmbeddingModelSettings {
        // pgvector stores 16,000 and indexes 2,000.
        if (dimensions < 1 || dimensions > 2_000) {
            throw new IllegalArgumentException(model + " has " + dimensions + " dimensions; 1 to 2000 can be indexed");
        }
    }
}
