package com.presenceos.local.models.embeddings;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.TokenCountEstimator;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.HuggingFaceTokenCountEstimator;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * bge-small-en-v1.5. A text longer than the 512 tokens it reads at a time is read in pieces, whose vectors are averaged.
 * Loaded at the first text, once in a process: it takes two seconds and 300 MB that nobody may ever need.
 */
public final class BgeSmall implements Embedder {

    private static final int DIMENSIONS = 384;

    private static final class Loaded {
        // The model computes on as many threads as there are processors already.
        private static final ExecutorService ONE_AFTER_ANOTHER = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("embeddings").daemon().factory());
        private static final EmbeddingModel MODEL = new BgeSmallEnV15QuantizedEmbeddingModel(ONE_AFTER_ANOTHER);
        private static final TokenCountEstimator TOKENS = new HuggingFaceTokenCountEstimator();
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return Loaded.MODEL.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                .map(Embedding::vector)
                .toList();
    }

    @Override
    public int tokens(String text) {
        return Loaded.TOKENS.estimateTokenCountInText(text);
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }
}
