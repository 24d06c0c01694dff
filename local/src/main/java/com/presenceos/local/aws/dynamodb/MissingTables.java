package com.presenceos.local.aws.dynamodb;

import com.presenceos.local.aws.LocalAccount;
import com.presenceos.local.aws.dynamodb.TableDefinition.KeyAttribute;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** Makes the tables that are defined and not there yet; a table that is there stays as it is. */
public final class MissingTables {
    private final URI url;
    private final LocalAccount account;

    MissingTables(URI url, LocalAccount account) {
        this.url = url;
        this.account = account;
    }

    void create(List<TableDefinition> tables) {
        try (DynamoDbClient dynamo = DynamoDbClient.builder()
                .endpointOverride(url)
                .region(Region.of(account.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(account.accessKey(), account.secretKey())))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()) {
            create(dynamo, tables);
        }
    }

    public static void create(DynamoDbClient dynamo, List<TableDefinition> tables) {
        Set<String> present =
                new HashSet<>(dynamo.listTablesPaginator().tableNames().stream().toList());
        tables.stream().filter(table -> !present.contains(table.name())).forEach(table -> create(dynamo, table));
    }

    private static void create(DynamoDbClient dynamo, TableDefinition table) {
        List<KeySchemaElement> schema = new ArrayList<>();
        schema.add(element(table.partition(), KeyType.HASH));
        List<AttributeDefinition> attributes = new ArrayList<>();
        attributes.add(attribute(table.partition()));
        table.sort().ifPresent(sort -> {
            schema.add(element(sort, KeyType.RANGE));
            attributes.add(attribute(sort));
        });
        TableStatus status = dynamo.createTable(request -> request.tableName(table.name())
                        .keySchema(schema)
                        .attributeDefinitions(attributes)
                        .billingMode(BillingMode.PAY_PER_REQUEST))
                .tableDescription()
                .tableStatus();
        if (status != TableStatus.ACTIVE) {
            try (DynamoDbWaiter waiter = dynamo.waiter()) {
                waiter.waitUntilTableExists(request -> request.tableName(table.name()));
            }
        }
        table.ttlAttribute()
                .ifPresent(ttl -> dynamo.updateTimeToLive(request -> request.tableName(table.name())
                        .timeToLiveSpecification(
                                specification -> specification.enabled(true).attributeName(ttl))));
    }

    private static KeySchemaElement element(KeyAttribute key, KeyType type) {
        return KeySchemaElement.builder()
                .attributeName(key.attribute())
                .keyType(type)
                .build();
    }

    private static AttributeDefinition attribute(KeyAttribute key) {
        return AttributeDefinition.builder()
                .attributeName(key.attribute())
                .attributeType(key.type().name())
                .build();
    }
}
