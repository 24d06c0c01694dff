package com.presenceos.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.json.Json;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The models a deployment uses.
 *
 * @param writing in the order in which they are asked: the next one when one does not answer
 * @param embedding empty where none is set up; then knowledge is found by words alone
 * @param transcribing what listens to recordings; empty where nothing does
 */
public record ModelSettings(
        List<ModelName> writing, Optional<EmbeddingModelSettings> embedding, Optional<ModelName> transcribing) {

    public ModelSettings {
        writing = List.copyOf(writing);
    }

    /**
     * @param json such as {"writing":[{"provider":"anthropic","model":"claude-sonnet-4-5"}],
     *     "embedding":{"provider":"openai","model":"text-embedding-3-small","dimensions":1536,"least_likeness":0.3},
     *     "transcribing":{"provider":"openai","model":"gpt-4o-mini-transcribe"}}
     */
    public static ModelSettings of(JsonNode json) {
        Spelled spelled = Json.own(json.toString(), Spelled.class);
        return new ModelSettings(
                spelled.writing == null ? List.of() : spelled.writing,
                Optional.ofNullable(spelled.embedding),
                Optional.ofNullable(spelled.transcribing));
    }

    private record Spelled(
            @Nullable List<ModelName> writing,
            @Nullable EmbeddingModelSettings embedding,
            @Nullable ModelName transcribing) {}
}
