package com.presenceos.models;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Supplier;

/** Whether a provider takes a key: it is asked for the list of its models, which costs nothing. */
public final class KeyCheck {

    // A person waits, and API Gateway hangs up after 30 s.
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Supplier<JsonNode> secret;
    private final Supplier<HttpClient> http;

    /** @param secret of the deployment, which says where a provider is reached */
    public KeyCheck(Supplier<JsonNode> secret, Supplier<HttpClient> http) {
        this.secret = secret;
        this.http = http;
    }

    /** @throws ModelFailure when the provider does not take it, or does not answer */
    void mustBeTaken(Provider provider, ApiKey key) {
        ModelAccess access = ModelAccess.of(secret.get(), provider, key);
        HttpRequest.Builder request = HttpRequest.builder().method(HttpMethod.GET);
        switch (provider) {
            case OPENAI ->
                request.url(models(access, "https://api.openai.com/v1"))
                        .addHeader("Authorization", "Bearer " + key.text());
            case ANTHROPIC ->
                request.url(models(access, "https://api.anthropic.com/v1"))
                        .addHeader("x-api-key", key.text())
                        .addHeader("anthropic-version", "2023-06-01");
            case BEDROCK -> throw new IllegalArgumentException("Bedrock takes no keys");
        }
        new ModelHttp(http.get(), LONGEST).execute(request.build());
    }

    private static String models(ModelAccess access, String usual) {
        String base = access.baseUrl().orElse(usual);
        return (base.endsWith("/") ? base : base + "/") + "models";
    }
}
