package com.presenceos.local.aws.dynamodb;

import static com.presenceos.local.aws.LocalClients.ACCOUNT;
import static com.presenceos.local.aws.LocalClients.client;
import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.connect.DynamoPendingAuthorizations;
import com.presenceos.channels.connect.PendingAuthorization;
import com.presenceos.channels.connect.PendingAuthorizations;
import com.presenceos.local.aws.dynamodb.TableDefinition.AttributeType;
import com.presenceos.local.aws.dynamodb.TableDefinition.KeyAttribute;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.testing.Platforms;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class DynamoPendingAuthorizationsTest {
    private static final List<TableDefinition> TABLES = List.of(new TableDefinition(
            "states", new KeyAttribute("state", AttributeType.S), Optional.empty(), Optional.of("expires_at")));

    @TempDir
    Path folder;

    private LocalTables tables;
    private DynamoDbClient dynamo;
    private PendingAuthorizations pending;

    @BeforeEach
    void start() {
        tables = LocalTables.start(0, folder, ACCOUNT, TABLES);
        dynamo = client(DynamoDbClient.builder(), tables.url());
        pending = new DynamoPendingAuthorizations(dynamo, "states");
    }

    @AfterEach
    void stop() {
        dynamo.close();
        tables.close();
    }

    @Test
    void givesBackWhatWasPutOnce() {
        PendingAuthorization begun = begun("one", Map.of("verifier", "a-verifier", "server", "fika.example"));
        pending.put(begun);

        assertThat(pending.take("one")).contains(begun);
        assertThat(pending.take("one")).isEmpty();
    }

    @Test
    void keepsAnAuthorisationWithoutPkce() {
        PendingAuthorization begun = begun("two", Map.of());
        pending.put(begun);

        assertThat(pending.take("two")).contains(begun);
    }

    @RepeatedTest(25)
    void givesItToOneOfManyWhoAskAtTheSameTime() {
        pending.put(begun("three", Map.of()));

        long given = IntStream.range(0, 8)
                .parallel()
                .filter(_ -> pending.take("three").isPresent())
                .count();

        assertThat(given).isEqualTo(1);
    }

    @Test
    void knowsNothingOfAStateThatWasNeverPut() {
        assertThat(pending.take("made-up")).isEmpty();
    }

    private static PendingAuthorization begun(String state, Map<String, String> kept) {
        return new PendingAuthorization(
                state,
                new WorkspaceId(UUID.randomUUID()),
                new UserId(UUID.randomUUID()),
                new BrandId(UUID.randomUUID()),
                Platforms.INSTAGRAM,
                URI.create("https://presence.example/api/auth/callback"),
                kept,
                Instant.parse("2099-11-23T09:10:00Z"));
    }
}
