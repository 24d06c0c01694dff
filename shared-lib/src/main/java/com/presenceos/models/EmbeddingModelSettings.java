package com.presenceos.models;

import org.jspecify.annotations.Nullable;

/**
 * The model that works out what a text means.
 *
 * @param dimensions how many numbers it answers
 * @param leastLikeness the cosine below which a text has nothing to do with a question; each model has its own
 * @param questionPrefix what stands before a question, for a model that was taught to tell questions from texts by it; as
 *     its makers say, with the space at the end
 */
public record EmbeddingModelSettings(
        Provider provider, String model, int dimensions, double leastLikeness, String questionPrefix) {

    public EmbeddingModelSettings(
            Provider provider, String model, int dimensions, double leastLikeness, @Nullable String questionPrefix) {
        this.provider = provider;
        this.model = model;
        this.dimensions = dimensions;
        this.leastLikeness = leastLikeness;
        this.questionPrefix = questionPrefix == null ? "" : questionPrefix;
        // pgvector stores 16,000 and indexes 2,000.
        if (dimensions < 1 || dimensions > 2_000) {
            throw new IllegalArgumentException(model + " has " + dimensions + " dimensions; 1 to 2000 can be indexed");
        }
    }
}
