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
    // What was refused may be refused again and again meanwhile, by many at a time.
    private static final Duration REREAD = Duration.ofSeconds(10);

    private final AwsClients aws;
    private final InstantSource clock;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    public Secrets(AwsClients aws, InstantSource clock) {
        this.aws = aws;
        this.clock = clock;
    }

    /** @param id the secret's name or ARN */
    public JsonNode json(String id) {
        return notOlderThan(KEPT, id);
    }

    /** For a value that was refused, which a rotation may have replaced since: as it is now, give or take ten seconds. */
    public JsonNode reread(String id) {
        return notOlderThan(REREAD, id);
    }

    /** For whoever must see at once what was just put there. */
    public void forget() {
        read.clear();
    }

    private JsonNode notOlderThan(Duration age, String id) {
        Instant now = clock.instant();
        return read.compute(id, (_, old) -> old != null && now.isBefore(old.at.plus(age)) ? old : fetch(id, now)).value;
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
