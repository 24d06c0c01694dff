package com.presenceos.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;

/**
 * Embeddings by Amazon's Titan Text Embeddings V2, which takes one text at a call. When one of them fails, those before it
 * are worked out, and paid, again with the next try.
 */
final class BedrockEmbedder implements Embedder {

    private final EmbeddingModelSettings settings;
    private final Supplier<BedrockRuntimeClient> client;
    private final InstantSource clock;

    BedrockEmbedder(EmbeddingModelSettings settings, Supplier<BedrockRuntimeClient> client, InstantSource clock) {
        this.settings = settings;
        this.client = client;
        this.clock = clock;
    }

    @Override
    public EmbeddingModelSettings settings() {
        return settings;
    }

    @Override
    public Embedded embed(List<String> texts) {
        long began = clock.millis();
        List<float[]> vectors = new ArrayList<>();
        int tokens = 0;
        for (String text : texts) {
            JsonNode answer = answer(text);
            vectors.add(vector(answer.path("embedding")));
            tokens += answer.path("inputTextTokenCount").asInt();
        }
        int millis = Math.toIntExact(Math.clamp(clock.millis() - began, 0, Integer.MAX_VALUE));
        return new Embedded(vectors, new ModelUse(settings.provider(), settings.model(), tokens, 0, millis));
    }

    /** https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-titan-embed-text.html */
    private JsonNode answer(String text) {
        String body = Json.text(Map.of("inputText", text, "dimensions", settings.dimensions(), "normalize", true));
        SdkBytes answer = BedrockCalls.call(
                settings.model(),
                () -> client.get()
                        .invokeModel(request -> request.modelId(settings.model())
                                .contentType("application/json")
                                .accept("application/json")
                                .body(SdkBytes.fromUtf8String(body)))
                        .body());
        try {
            return Json.foreign(answer.asByteArray());
        } catch (IOException e) {
            throw ModelFailure.garbled("The model " + settings.model() + " answered no JSON");
        }
    }

    private float[] vector(JsonNode numbers) {
        if (numbers.size() != settings.dimensions()) {
            throw ModelFailure.garbled("The model " + settings.model() + " answered " + numbers.size()
                    + " numbers; it is set up for " + settings.dimensions());
        }
        float[] vector = new float[numbers.size()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = numbers.get(i).floatValue();
        }
        return vector;
    }
}
