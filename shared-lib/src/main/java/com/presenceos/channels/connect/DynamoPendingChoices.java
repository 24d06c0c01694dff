package com.presenceos.channels.connect;

import com.presenceos.platform.json.Json;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * In the table of the pending authorisations, under a key that no state has. Tokens lie in it as they will in the database:
 * encrypted, and sealed to the accounts they are for.
 */
public final class DynamoPendingChoices implements PendingChoices {

    private static final String KEY = "choice#";

    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoPendingChoices(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public void put(PendingChoice choice) {
        Map<String, AttributeValue> item = Map.of(
                "state",
                AttributeValue.fromS(KEY + choice.id()),
                "choice",
                AttributeValue.fromS(Json.text(choice)),
                "expires_at",
                AttributeValue.fromN(Long.toString(choice.expiresAt().getEpochSecond())));
        dynamoDb.putItem(put -> put.tableName(table).item(item));
    }

    @Override
    public Optional<PendingChoice> find(String id) {
        Map<String, AttributeValue> item = dynamoDb.getItem(
                        get -> get.tableName(table).key(key(id)).consistentRead(true))
                .item();
        return Optional.ofNullable(item.get("choice")).map(choice -> Json.own(choice.s(), PendingChoice.class));
    }

    @Override
    public void forget(String id) {
        dynamoDb.deleteItem(delete -> delete.tableName(table).key(key(id)));
    }

    private static Map<String, AttributeValue> key(String id) {
        return Map.of("state", AttributeValue.fromS(KEY + id));
    }
}
