package com.presenceos.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.aws.Lazy;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** Makes the writing models that the settings name, and asks them in their order. */
public final class Writers {

    private Writers() {}

    /** @param secret of the models' keys; asked for at the first call */
    public static WritingModels of(
            ModelSettings settings, Supplier<JsonNode> secret, Supplier<HttpClient> http, InstantSource clock) {
        List<WritingModel> models = settings.writing().stream()
                .map(name -> model(name, secret, Lazy.of(() -> new ModelHttp(http.get())), clock))
                .toList();
        return new WritingModels(models, clock);
    }

    private static WritingModel model(
            ModelName name, Supplier<JsonNode> secret, Supplier<ModelHttp> http, InstantSource clock) {
        Supplier<ModelAccess> access = () -> ModelAccess.of(secret.get(), name.provider());
        return switch (name.provider()) {
            case OPENAI ->
                new OpenAiWriting(name, Lazy.of(() -> OpenAiWriting.client(name, access.get(), http.get())), clock);
            case ANTHROPIC ->
                new AnthropicWriting(
                        name, Lazy.of(() -> AnthropicWriting.client(name, access.get(), http.get())), clock);
            case BEDROCK ->
                new BedrockWriting(
                        name,
                        Lazy.of(() -> BedrockCalls.client(ModelAccess.baseUrl(secret.get(), Provider.BEDROCK))),
                        clock);
        };
    }
}
