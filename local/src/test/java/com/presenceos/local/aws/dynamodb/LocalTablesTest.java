package com.presenceos.local.aws.dynamodb;

import static com.presenceos.local.aws.LocalClients.ACCOUNT;
import static com.presenceos.local.aws.LocalClients.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.local.aws.dynamodb.TableDefinition.AttributeType;
import com.presenceos.local.aws.dynamodb.TableDefinition.KeyAttribute;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

final class LocalTablesTest {
    private static final List<TableDefinition> TABLES = List.of(new TableDefinition(
            "quotas",
            new KeyAttribute("account", AttributeType.S),
            Optional.of(new KeyAttribute("day", AttributeType.N)),
            Optional.of("expires_at")));

    @TempDir
    Path folder;

    private LocalTables tables;
    private DynamoDbClient dynamo;

    @BeforeEach
    void start() {
        tables = LocalTables.start(0, folder, ACCOUNT, TABLES);
        dynamo = client(DynamoDbClient.builder(), tables.url());
    }

    @AfterEach
    void stop() {
        dynamo.close();
        tables.close();
    }

    @Test
    void refusesAConditionalPutOfWhatIsThere() {
        putOnce("a", "1");

        assertThatThrownBy(() -> putOnce("a", "2")).isInstanceOf(ConditionalCheckFailedException.class);
        assertThat(used("a")).isEqualTo("1");
    }

    @Test
    void expiresByTheAttributeOfTheDefinition() {
        TimeToLiveDescription ttl = dynamo.describeTimeToLive(request -> request.tableName("quotas"))
                .timeToLiveDescription();

        assertThat(ttl.attributeName()).isEqualTo("expires_at");
        assertThat(ttl.timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
    }

    @Test
    void keepsItemsOverARestart() {
        putOnce("a", "1");
        stop();

        start();

        assertThat(used("a")).isEqualTo("1");
    }

    private void putOnce(String account, String used) {
        dynamo.putItem(request -> request.tableName("quotas")
                .item(Map.of(
                        "account", AttributeValue.fromS(account),
                        "day", AttributeValue.fromN("1"),
                        "used", AttributeValue.fromN(used)))
                .conditionExpression("attribute_not_exists(account)"));
    }

    private String used(String account) {
        return dynamo.getItem(request -> request.tableName("quotas")
                        .consistentRead(true)
                        .key(Map.of("account", AttributeValue.fromS(account), "day", AttributeValue.fromN("1"))))
                .item()
                .getOrDefault("used", AttributeValue.fromN("0"))
                .n();
    }
}
