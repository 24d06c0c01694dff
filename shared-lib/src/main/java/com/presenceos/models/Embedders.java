package com.presenceos.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.aws.Lazy;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the embedder that the settings name. */
public final class Embedders {

    private Embedders() {}

    /**
     * @param secret of the models' keys; asked for at the first call
     * @param outages who is told when it does not answer
     */
    public static Optional<Embedder> of(
            ModelSettings settings,
            Supplier<JsonNode> secret,
            Supplier<HttpClient> http,
            Outages outages,
            InstantSource clock) {
        return settings.embedding()
                .map(embedding -> new GuardedEmbedder(embedder(embedding, secret, http, clock), outages, clock));
    }

    private static Embedder embedder(
            EmbeddingModelSettings embedding,
            Supplier<JsonNode> secret,
            Supplier<HttpClient> http,
            InstantSource clock) {
        return switch (embedding.provider()) {
            case OPENAI ->
                new OpenAiEmbedder(
                        embedding,
                        Lazy.of(() -> OpenAiEmbedder.client(
                                embedding, ModelAccess.of(secret.get(), Provider.OPENAI), new ModelHttp(http.get()))),
                        clock);
            case BEDROCK ->
                new BedrockEmbedder(
                        embedding,
                        Lazy.of(() -> BedrockCalls.client(ModelAccess.baseUrl(secret.get(), Provider.BEDROCK))),
                        clock);
            case ANTHROPIC ->
                throw new IllegalArgumentException("Anthropic has no embeddings; openai and bedrock have");
        };
    }
}
