package com.presenceos.local.models.embeddings;

import java.util.List;

/** Turns texts into vectors of one length. */
public interface Embedder {

    /** In the order of the texts, each of length one. */
    List<float[]> embed(List<String> texts);

    /** How much of a text the model reads. */
    int tokens(String text);

    int dimensions();
}
