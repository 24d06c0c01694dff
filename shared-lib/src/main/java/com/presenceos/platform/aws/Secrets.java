package com.presenceos.platform.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Secrets of Secrets Manager, each a JSON object, kept five minutes so that a rotation reaches a warm function. */
public final class Secrets {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final AwsClients aws;
    private final InstantSource clock;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    public Secrets(AwsClients aws, InstantSource clock) {
        this.aws = aws;
        this.clock = clock;
    }

    /** @param id the secret's name or ARN */
    public JsonNode json(String id) {
        Instant now = clock.instant();
        return read.compute(id, (_, old) -> old != null && now.isBefore(old.at.plus(KEPT)) ? old : fetch(id, now))
                .value;
    }

    private Read fetch(String id, Instant now) {
        String text = aws.secretsManager()
                .getSecretValue(request -> request.secretId(id))
                .secretString();
        try {
            return new Read(Json.foreign(text.getBytes(StandardCharsets.UTF_8)), now);
        } catch (IOException e) {
            // Not the cause: its message would quote the secret.
            throw new IllegalStateException("Secret " + id + " is not a JSON object");
        }
    }

    private record Read(JsonNode value, Instant at) {}
}
