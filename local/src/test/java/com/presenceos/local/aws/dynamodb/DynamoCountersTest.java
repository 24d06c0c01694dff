package com.presenceos.local.aws.dynamodb;

import static com.presenceos.local.aws.LocalClients.ACCOUNT;
import static com.presenceos.local.aws.LocalClients.client;
import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.aws.dynamodb.TableDefinition.AttributeType;
import com.presenceos.local.aws.dynamodb.TableDefinition.KeyAttribute;
import com.presenceos.platform.limits.Counters;
import com.presenceos.platform.limits.DynamoCounters;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The counters of the platform's rate limits, on a real DynamoDB. */
final class DynamoCountersTest {

    // The local table clears away by the real clock.
    private static final Instant LATER = Instant.parse("2099-11-23T09:15:00Z");
    private static final TableDefinition TABLE = new TableDefinition(
            "limits", new KeyAttribute("key", AttributeType.S), Optional.empty(), Optional.of("expires_at"));

    @TempDir
    Path folder;

    private LocalTables tables;
    private DynamoDbClient dynamo;
    private Counters counters;

    @BeforeEach
    void start() {
        tables = LocalTables.start(0, folder, ACCOUNT, List.of(TABLE));
        dynamo = client(DynamoDbClient.builder(), tables.url());
        counters = new DynamoCounters(() -> dynamo, "limits");
    }

    @AfterEach
    void stop() {
        dynamo.close();
        tables.close();
    }

    @Test
    void countUpToTheLimitAndNoFurther() {
        assertThat(counters.addBelow("a", 2, LATER)).isTrue();
        assertThat(counters.addBelow("a", 2, LATER)).isTrue();
        assertThat(counters.addBelow("a", 2, LATER)).isFalse();
        assertThat(counters.addBelow("b", 2, LATER)).isTrue();
    }

    @Test
    void giveBackAPlace() {
        counters.addBelow("a", 1, LATER);

        counters.subtract("a");

        assertThat(counters.addBelow("a", 1, LATER)).isTrue();
    }

    @Test
    void neverFallBelowNothing() {
        counters.subtract("a");
        counters.addBelow("a", 1, LATER);
        counters.subtract("a");
        counters.subtract("a");

        assertThat(counters.addBelow("a", 1, LATER)).isTrue();
        assertThat(counters.addBelow("a", 1, LATER)).isFalse();
    }

    @Test
    void giveThePlacesThatAreLeftToAsManyOfThoseWhoAskAtOnce() throws Exception {
        Callable<Boolean> attempt = () -> counters.addBelow("a", 10, LATER);
        int taken = 0;
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> result : callers.invokeAll(Collections.nCopies(40, attempt))) {
                taken += result.get() ? 1 : 0;
            }
        }

        assertThat(taken).isEqualTo(10);
    }

    @Test
    void takeAllOrNothingOfAPortion() {
        assertThat(counters.addBelow("a", 8, 10, LATER)).isTrue();
        assertThat(counters.addBelow("a", 3, 10, LATER)).isFalse();
        assertThat(counters.addBelow("a", 2, 10, LATER)).isTrue();
        assertThat(counters.addBelow("a", 1, 10, LATER)).isFalse();
        assertThat(counters.addBelow("b", 11, 10, LATER)).isFalse();
    }

    @Test
    void areClearedAwayWhenTheyNoLongerCount() {
        counters.addBelow("a", 2, LATER);

        Map<String, AttributeValue> item = dynamo.getItem(get -> get.tableName("limits")
                        .key(Map.of("key", AttributeValue.fromS("a")))
                        .consistentRead(true))
                .item();

        assertThat(item).containsEntry("expires_at", AttributeValue.fromN(Long.toString(LATER.getEpochSecond())));
    }
}
