package com.presenceos.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.aws.Lazy;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the model that the settings name for listening. */
public final class Transcribers {

    private Transcribers() {}

    /** @param secret of the models' keys; asked for at the first call */
    public static Optional<TranscribingModel> of(
            ModelSettings settings, Supplier<JsonNode> secret, Supplier<HttpClient> http, InstantSource clock) {
        return settings.transcribing().map(name -> switch (name.provider()) {
            case OPENAI ->
                new OpenAiTranscribing(
                        name,
                        () -> ModelAccess.of(secret.get(), Provider.OPENAI),
                        Lazy.of(() -> new ModelHttp(http.get())),
                        clock);
            case ANTHROPIC, BEDROCK ->
                throw new IllegalArgumentException(
                        "Listening over " + name.provider().word() + " is not known; openai is");
        });
    }
}
