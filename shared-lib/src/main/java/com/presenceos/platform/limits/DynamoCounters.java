package com.presenceos.platform.limits;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Counters as items of a table with the key {@code key}; its time to live, {@code expires_at}, clears them away. */
public final class DynamoCounters implements Counters {

    private static final Map<String, String> COUNT = Map.of("#count", "count");

    private final Supplier<DynamoDbClient> dynamoDb;
    private final String table;

    public DynamoCounters(Supplier<DynamoDbClient> dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public boolean addBelow(String key, int amount, int limit, Instant forgottenAt) {
        if (amount > limit) {
            return false;
        }
        return update(
                key,
                "ADD #count :change SET expires_at = :forgotten",
                "attribute_not_exists(#count) OR #count <= :room",
                Map.of(
                        ":change", number(amount),
                        ":room", number(limit - amount),
                        ":forgotten", number(forgottenAt.getEpochSecond())));
    }

    @Override
    public void subtract(String key) {
        // The condition fails for a count already cleared away, and then nothing is left to take back.
        update(key, "ADD #count :change", "#count > :zero", Map.of(":change", number(-1), ":zero", number(0)));
    }

    /** One conditional write, so that two at the same time cannot both take the last place. */
    private boolean update(String key, String change, String condition, Map<String, AttributeValue> values) {
        try {
            dynamoDb.get()
                    .updateItem(update -> update.tableName(table)
                            .key(Map.of("key", AttributeValue.fromS(key)))
                            .updateExpression(change)
                            .conditionExpression(condition)
                            .expressionAttributeNames(COUNT)
                            .expressionAttributeValues(values));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
