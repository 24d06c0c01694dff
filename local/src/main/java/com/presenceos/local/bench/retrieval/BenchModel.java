package com.presenceos.local.bench.retrieval;

import com.presenceos.models.Embedder;
import com.presenceos.models.EmbeddingModelSettings;
import com.presenceos.models.ModelUse;
import java.util.List;
import java.util.function.Function;

/** A model of meaning that is asked in this process, so that what is measured is ours. */
record BenchModel(EmbeddingModelSettings settings, Function<String, float[]> meaning) implements Embedder {

    @Override
    public Embedded embed(List<String> texts) {
        return new Embedded(
                texts.stream().map(meaning).toList(), new ModelUse(settings.provider(), settings.model(), 1, 0, 1));
    }
}
