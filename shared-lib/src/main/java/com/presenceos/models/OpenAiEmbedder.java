package com.presenceos.models;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.output.TokenUsage;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Embeddings over OpenAI's protocol. */
final class OpenAiEmbedder implements Embedder {

    private final EmbeddingModelSettings settings;
    private final Supplier<OpenAiEmbeddingModel> model;
    private final InstantSource clock;

    OpenAiEmbedder(EmbeddingModelSettings settings, Supplier<OpenAiEmbeddingModel> model, InstantSource clock) {
        this.settings = settings;
        this.model = model;
        this.clock = clock;
    }

    static OpenAiEmbeddingModel client(EmbeddingModelSettings settings, ModelAccess access, ModelHttp http) {
        OpenAiEmbeddingModel.OpenAiEmbeddingModelBuilder builder = OpenAiEmbeddingModel.builder()
                .httpClientBuilder(http.builder())
                .apiKey(access.key())
                .modelName(settings.model())
                .timeout(ModelHttp.LONGEST_CALL)
                .maxRetries(0);
        access.baseUrl().ifPresent(builder::baseUrl);
        return builder.build();
    }

    @Override
    public EmbeddingModelSettings settings() {
        return settings;
    }

    @Override
    public Embedded embed(List<String> texts) {
        long began = clock.millis();
        Response<List<Embedding>> response = ChatWriting.asked(
                settings.model(),
                () -> model.get().embedAll(texts.stream().map(TextSegment::from).toList()));
        int millis = Math.toIntExact(Math.max(0, clock.millis() - began));
        List<float[]> vectors =
                response.content().stream().map(Embedding::vector).toList();
        if (vectors.size() != texts.size()
                || vectors.stream().anyMatch(vector -> vector.length != settings.dimensions())) {
            throw ModelFailure.garbled("The model " + settings.model() + " answered with other points than it is set up"
                    + " for: " + texts.size() + " of " + settings.dimensions() + " dimensions were asked for");
        }
        TokenUsage usage = Optional.ofNullable(response.tokenUsage()).orElseGet(TokenUsage::new);
        return new Embedded(
                vectors,
                new ModelUse(
                        settings.provider(),
                        settings.model(),
                        Optional.ofNullable(usage.inputTokenCount()).orElse(0),
                        0,
                        millis));
    }
}
