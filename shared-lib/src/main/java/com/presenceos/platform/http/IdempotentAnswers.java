package com.presenceos.platform.http;

import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * The first answer to an Idempotency-Key, kept for 24 hours per person. A repeat with the same body gets that answer,
 * one with another body is refused, and one that arrives while the first is still running is told to wait. A failed
 * first attempt frees the key, so that it can be tried again.
 */
public final class IdempotentAnswers {

    private static final Duration KEPT = Duration.ofHours(24);
    // API Gateway gives up after 30 s: a first attempt older than that has died and may be taken over.
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(35);
    private static final int LONGEST_KEY = 128;

    private final DynamoDbClient dynamoDb;
    private final String table;
    private final InstantSource clock;

    public IdempotentAnswers(DynamoDbClient dynamoDb, String table, InstantSource clock) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.clock = clock;
    }

    Response once(Request request, Supplier<Response> work) {
        String key = key(request);
        String fingerprint = sha256(request.method() + " " + request.path() + "\n" + request.body());
        Instant now = clock.instant();
        try {
            claim(key, fingerprint, now);
        } catch (ConditionalCheckFailedException e) {
            return earlier(e.item(), fingerprint);
        }
        Response response;
        try {
            response = work.get();
        } catch (RuntimeException e) {
            dynamoDb.deleteItem(delete -> delete.tableName(table).key(Map.of("key", text(key))));
            throw e;
        }
        store(key, fingerprint, response, now);
        return response;
    }

    private void claim(String key, String fingerprint, Instant now) {
        dynamoDb.putItem(put -> put.tableName(table)
                .item(Map.of(
                        "key", text(key),
                        "fingerprint", text(fingerprint),
                        "claimed_at", number(now.getEpochSecond()),
                        "expires_at", number(now.plus(KEPT).getEpochSecond())))
                .conditionExpression("attribute_not_exists(#key) OR expires_at < :now"
                        + " OR (attribute_not_exists(answer) AND claimed_at < :abandoned)")
                .expressionAttributeNames(Map.of("#key", "key"))
                .expressionAttributeValues(Map.of(
                        ":now", number(now.getEpochSecond()),
                        ":abandoned", number(now.minus(LONGEST_REQUEST).getEpochSecond())))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
    }

    private static Response earlier(Map<String, AttributeValue> item, String fingerprint) {
        if (!fingerprint.equals(stored(item, "fingerprint").orElse(""))) {
            throw new Invalid("Idempotency-Key", "was used for another request; a new request needs a new key");
        }
        Answer answer = stored(item, "answer")
                .map(json -> Json.own(json, Answer.class))
                .orElseThrow(() -> new Conflict("The first request with this Idempotency-Key is still running"));
        return new Response(answer.status, answer.headers, List.of(), answer.body)
                .withHeader("Idempotency-Replayed", "true");
    }

    private void store(String key, String fingerprint, Response response, Instant now) {
        String body = response.body() == null ? "" : Json.text(response.body());
        Answer answer = new Answer(response.status(), response.headers(), body);
        dynamoDb.putItem(put -> put.tableName(table)
                .item(Map.of(
                        "key", text(key),
                        "fingerprint", text(fingerprint),
                        "claimed_at", number(now.getEpochSecond()),
                        "answer", text(Json.text(answer)),
                        "expires_at", number(now.plus(KEPT).getEpochSecond()))));
    }

    private static String key(Request request) {
        String given = request.header("idempotency-key").orElse("");
        if (given.isBlank() || given.length() > LONGEST_KEY) {
            throw new Invalid(
                    "Idempotency-Key", "has " + given.length() + " characters; 1 to " + LONGEST_KEY + " are allowed");
        }
        return request.caller().workspace() + "#" + request.caller().user() + "#" + given;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static Optional<String> stored(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).map(AttributeValue::s);
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    private record Answer(int status, Map<String, String> headers, String body) {}
}
