package com.presenceos.publishing.limits;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The items of the pacing table: one key, {@code key}, and instants as whole milliseconds. */
public final class PacingItems {

    private final Supplier<DynamoDbClient> dynamoDb;
    private final String table;

    public PacingItems(Supplier<DynamoDbClient> dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    DynamoDbClient client() {
        return dynamoDb.get();
    }

    String table() {
        return table;
    }

    /** The item as the newest write left it; empty when there is none. */
    public Map<String, AttributeValue> read(String key) {
        return dynamoDb.get()
                .getItem(get -> get.tableName(table).key(key(key)).consistentRead(true))
                .item();
    }

    /** The same, or an exception of the SDK when it takes longer than that. */
    Map<String, AttributeValue> readSoon(String key, Duration patience) {
        return dynamoDb.get()
                .getItem(get -> get.tableName(table)
                        .key(key(key))
                        .consistentRead(true)
                        .overrideConfiguration(override -> override.apiCallTimeout(patience)))
                .item();
    }

    /** One conditional write. Answers what it was asked to return, or nothing when the condition did not hold. */
    public Optional<Map<String, AttributeValue>> update(String key, Consumer<UpdateItemRequest.Builder> change) {
        try {
            return Optional.of(dynamoDb.get()
                    .updateItem(update -> change.accept(update.tableName(table).key(key(key))))
                    .attributes());
        } catch (ConditionalCheckFailedException _) {
            return Optional.empty();
        }
    }

    static Map<String, AttributeValue> key(String key) {
        return Map.of("key", AttributeValue.fromS(key));
    }

    public static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    public static AttributeValue instant(Instant instant) {
        return number(instant.toEpochMilli());
    }

    public static long number(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name))
                .map(AttributeValue::n)
                .map(Long::parseLong)
                .orElse(0L);
    }

    public static Instant instant(Map<String, AttributeValue> item, String name) {
        return Instant.ofEpochMilli(number(item, name));
    }
}
