package com.presenceos.platform.http;

import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.failure.StillRunning;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * The first answer to an Idempotency-Key, kept for 24 hours per person. A repeat with the same body gets that answer,
 * one with another body is refused, and one that arrives while the first is still running is told to wait.
 *
 * <p>A refusal frees the key, since nothing was written yet. After anything else that is thrown, and when the function
 * died, the work may be done: the key stays with its request, and a repeat of that works again. What must not happen twice
 * then is for the work to see to, by the {@link IdempotentRequest} of the request.
 */
public final class IdempotentAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotentAnswers.class);

    private static final Duration KEPT = Duration.ofHours(24);
    // API Gateway gives up after 30 s: a first attempt older than that has died and may be taken over.
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(35);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);

    private final DynamoDbClient dynamoDb;
    private final String table;
    private final Ids ids;
    private final InstantSource clock;

    public IdempotentAnswers(DynamoDbClient dynamoDb, String table, Ids ids, InstantSource clock) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.ids = ids;
        this.clock = clock;
    }

    Response once(IdempotentRequest idempotent, Supplier<Response> work) {
        Attempt attempt = new Attempt(idempotent, ids.next().toString(), clock.instant());
        try {
            claim(attempt);
        } catch (ConditionalCheckFailedException e) {
            // The client repeats by itself what was not answered, and may meet its own claim.
            if (!stored(e.item(), "attempt").equals(Optional.of(attempt.id))) {
                return earlier(e.item(), idempotent);
            }
        }
        Response response;
        try {
            response = work.get().written();
        } catch (AppException e) {
            tidy(() -> free(attempt));
            throw e;
        } catch (RuntimeException e) {
            tidy(() -> leave(attempt));
            throw e;
        }
        tidy(() -> keep(attempt, response));
        return response;
    }

    private void claim(Attempt attempt) {
        dynamoDb.putItem(put -> put.tableName(table)
                .item(attempt.item(attempt.at, Map.of()))
                .conditionExpression(
                        "attribute_not_exists(#key) OR expires_at < :now"
                                + " OR (attribute_not_exists(answer) AND fingerprint = :fingerprint AND claimed_at < :abandoned)")
                .expressionAttributeNames(Map.of("#key", "key"))
                .expressionAttributeValues(Map.of(
                        ":now", seconds(attempt.at),
                        ":fingerprint", text(attempt.idempotent.fingerprint()),
                        ":abandoned", seconds(attempt.at.minus(LONGEST_REQUEST))))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
    }

    private static Response earlier(Map<String, AttributeValue> item, IdempotentRequest idempotent) {
        idempotent.mustMatch(stored(item, "fingerprint").orElse(""));
        Answer answer = stored(item, "answer")
                .map(json -> Json.own(json, Answer.class))
                .orElseThrow(() -> new StillRunning("This very request is still being worked on.", LOOK_AGAIN));
        return new Response(answer.status, answer.headers, List.of(), answer.body)
                .withHeader("Idempotency-Replayed", "true");
    }

    private void keep(Attempt attempt, Response response) {
        String body = response.body() instanceof String text ? text : "";
        Answer answer = new Answer(response.status(), response.headers(), body);
        dynamoDb.putItem(put ->
                put.tableName(table).item(attempt.item(attempt.at, Map.of("answer", text(Json.text(answer))))));
    }

    private void free(Attempt attempt) {
        dynamoDb.deleteItem(delete -> delete.tableName(table)
                .key(Map.of("key", text(attempt.idempotent.key())))
                .conditionExpression("attempt = :attempt")
                .expressionAttributeValues(Map.of(":attempt", text(attempt.id))));
    }

    /** As if claimed so long ago that the same request may take over. */
    private void leave(Attempt attempt) {
        dynamoDb.putItem(put -> put.tableName(table)
                .item(attempt.item(Instant.EPOCH, Map.of()))
                .conditionExpression("attempt = :attempt")
                .expressionAttributeValues(Map.of(":attempt", text(attempt.id))));
    }

    /** The caller's answer does not depend on this: a claim that stays behind is over after {@link #LONGEST_REQUEST}. */
    private static void tidy(Runnable change) {
        try {
            change.run();
        } catch (ConditionalCheckFailedException e) {
            LOG.info("Another attempt has taken over meanwhile");
        } catch (SdkException e) {
            LOG.warn("An Idempotency-Key does not say what became of its request", e);
        }
    }

    private static Optional<String> stored(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).map(AttributeValue::s);
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private static AttributeValue seconds(Instant at) {
        return AttributeValue.fromN(Long.toString(at.getEpochSecond()));
    }

    private record Answer(int status, Map<String, String> headers, String body) {}

    /** @param id tells it from others under the same key */
    private record Attempt(IdempotentRequest idempotent, String id, Instant at) {

        Map<String, AttributeValue> item(Instant claimedAt, Map<String, AttributeValue> more) {
            Map<String, AttributeValue> item = new HashMap<>(more);
            item.put("key", text(idempotent.key()));
            item.put("fingerprint", text(idempotent.fingerprint()));
            item.put("attempt", text(id));
            item.put("claimed_at", seconds(claimedAt));
            item.put("expires_at", seconds(at.plus(KEPT)));
            return item;
        }
    }
}
