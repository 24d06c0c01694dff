package com.presenceos.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.aws.Lazy;
import com.presenceos.platform.ids.WorkspaceId;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the writing models that the settings name: by the deployment's keys, and by those that a workspace brings. */
public final class Writers {

    private final ModelSettings settings;
    private final Supplier<JsonNode> secret;
    private final Supplier<ModelHttp> http;
    private final InstantSource clock;

    /** @param secret of the models' keys; asked for at the first call */
    public Writers(ModelSettings settings, Supplier<JsonNode> secret, Supplier<HttpClient> http, InstantSource clock) {
        this.settings = settings;
        this.secret = secret;
        this.http = Lazy.of(() -> new ModelHttp(http.get()));
        this.clock = clock;
    }

    /** @param outages who is told which of them do not answer */
    public WritingModels models(OwnKeys keys, Outages outages) {
        return new WritingModels(deployed(), workspace -> owned(workspace, keys), outages, clock);
    }

    private List<WritingModel> deployed() {
        return settings.writing().stream()
                .map(name -> model(name, () -> ModelAccess.of(secret.get(), name.provider())))
                .toList();
    }

    private List<WritingModel> owned(WorkspaceId workspace, OwnKeys keys) {
        Map<Provider, OwnKeys.Own> own = keys.of(workspace);
        return settings.writing().stream()
                .flatMap(name ->
                        Optional.ofNullable(own.get(name.provider())).map(key -> owned(name, keys, key)).stream())
                .toList();
    }

    private WritingModel owned(ModelName name, OwnKeys keys, OwnKeys.Own own) {
        return new OwnWriting(model(name, () -> ModelAccess.of(secret.get(), name.provider(), own.key())), keys, own);
    }

    private WritingModel model(ModelName name, Supplier<ModelAccess> access) {
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
