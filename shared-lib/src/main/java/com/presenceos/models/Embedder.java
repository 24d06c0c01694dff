package com.presenceos.models;

import java.util.List;

/** Works out the meaning of texts, as points that lie near each other where texts mean alike. */
public interface Embedder {

    EmbeddingModelSettings settings();

    /**
     * @param texts as many as one call should take: a hundred, of a passage's size
     * @throws ModelFailure when they cannot be had
     */
    Embedded embed(List<String> texts);

    /** The points, in the order of the texts, and what they cost. */
    record Embedded(List<float[]> vectors, ModelUse use) {
        public Embedded {
            vectors = List.copyOf(vectors);
        }
    }
}
