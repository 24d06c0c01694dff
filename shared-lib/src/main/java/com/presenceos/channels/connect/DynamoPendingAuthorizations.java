package com.presenceos.channels.connect;

import com.fasterxml.jackson.core.type.TypeReference;
import com.presenceos.brands.BrandId;
import com.presenceos.channels.network.Platform;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.Json;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** In a table keyed by {@code state}, which sweeps by {@code expires_at}. */
public final class DynamoPendingAuthorizations implements PendingAuthorizations {

    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoPendingAuthorizations(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public void put(PendingAuthorization pending) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("state", text(pending.state()));
        item.put("workspace_id", text(pending.workspace().toString()));
        item.put("user_id", text(pending.user().toString()));
        item.put("brand_id", text(pending.brand().toString()));
        item.put("platform", text(pending.platform().word()));
        item.put("redirect_uri", text(pending.redirectUri().toString()));
        item.put(
                "expires_at",
                AttributeValue.fromN(Long.toString(pending.expiresAt().getEpochSecond())));
        item.put("kept", text(Json.text(pending.kept())));
        dynamoDb.putItem(put -> put.tableName(table).item(item));
    }

    @Override
    public Optional<PendingAuthorization> take(String state) {
        // The condition makes it single use: of many deletes one finds the item, and the others are refused.
        try {
            Map<String, AttributeValue> item = dynamoDb.deleteItem(delete -> delete.tableName(table)
                            .key(Map.of("state", text(state)))
                            .conditionExpression("attribute_exists(#state)")
                            .expressionAttributeNames(Map.of("#state", "state"))
                            .returnValues(ReturnValue.ALL_OLD))
                    .attributes();
            return Optional.of(pending(item));
        } catch (ConditionalCheckFailedException e) {
            return Optional.empty();
        }
    }

    private static PendingAuthorization pending(Map<String, AttributeValue> item) {
        return new PendingAuthorization(
                required(item, "state").s(),
                new WorkspaceId(uuid(item, "workspace_id")),
                new UserId(uuid(item, "user_id")),
                new BrandId(uuid(item, "brand_id")),
                new Platform(required(item, "platform").s()),
                URI.create(required(item, "redirect_uri").s()),
                // One that was begun on an earlier version has nothing.
                Optional.ofNullable(item.get("kept"))
                        .map(kept -> Json.own(kept.s(), new TypeReference<Map<String, String>>() {}))
                        .orElseGet(Map::of),
                Instant.ofEpochSecond(
                        Long.parseLong(required(item, "expires_at").n())));
    }

    private static UUID uuid(Map<String, AttributeValue> item, String name) {
        return UUID.fromString(required(item, name).s());
    }

    private static AttributeValue required(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name))
                .orElseThrow(() -> new IllegalStateException("A pending authorisation has no " + name));
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
