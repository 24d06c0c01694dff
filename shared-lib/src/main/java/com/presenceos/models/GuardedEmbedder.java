package com.presenceos.models;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Leaves a model of meaning alone while it does not answer: a search that waited for it each time would be slow for nothing. */
final class GuardedEmbedder implements Embedder {

    private final Embedder embedder;
    private final Circuits circuits;
    private final Line line;

    GuardedEmbedder(Embedder embedder, Outages outages, InstantSource clock) {
        this.embedder = embedder;
        this.circuits = new Circuits(outages, clock);
        this.line = new Line(
                new ModelName(
                        embedder.settings().provider(), embedder.settings().model()),
                Optional.empty());
    }

    @Override
    public EmbeddingModelSettings settings() {
        return embedder.settings();
    }

    @Override
    public Embedded embed(List<String> texts) {
        Duration left = circuits.left(line);
        if (left.isPositive()) {
            throw ModelFailure.down(
                    "The model of meaning did not answer lately and is left alone for a while", Optional.of(left));
        }
        try {
            Embedded embedded = embedder.embed(texts);
            circuits.worked(line);
            return embedded;
        } catch (ModelFailure e) {
            circuits.failed(line, e);
            throw e;
        }
    }
}
