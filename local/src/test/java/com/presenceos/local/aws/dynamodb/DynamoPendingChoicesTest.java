package com.presenceos.local.aws.dynamodb;

import static com.presenceos.local.aws.LocalClients.ACCOUNT;
import static com.presenceos.local.aws.LocalClients.client;
import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.EncryptedTokens;
import com.presenceos.channels.accounts.NewAccount;
import com.presenceos.channels.connect.DynamoPendingAuthorizations;
import com.presenceos.channels.connect.DynamoPendingChoices;
import com.presenceos.channels.connect.PendingChoice;
import com.presenceos.channels.connect.PendingChoices;
import com.presenceos.local.aws.dynamodb.TableDefinition.AttributeType;
import com.presenceos.local.aws.dynamodb.TableDefinition.KeyAttribute;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.testing.Platforms;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class DynamoPendingChoicesTest {
    private static final List<TableDefinition> TABLES = List.of(new TableDefinition(
            "states", new KeyAttribute("state", AttributeType.S), Optional.empty(), Optional.of("expires_at")));

    @TempDir
    Path folder;

    private LocalTables tables;
    private DynamoDbClient dynamo;
    private PendingChoices choices;

    @BeforeEach
    void start() {
        tables = LocalTables.start(0, folder, ACCOUNT, TABLES);
        dynamo = client(DynamoDbClient.builder(), tables.url());
        choices = new DynamoPendingChoices(dynamo, "states");
    }

    @AfterEach
    void stop() {
        dynamo.close();
        tables.close();
    }

    @Test
    void givesBackWhatWasPutUntilItIsForgotten() {
        PendingChoice choice = choice("one");
        choices.put(choice);

        assertThat(choices.find("one")).contains(choice);
        assertThat(choices.find("one")).contains(choice);
        choices.forget("one");
        assertThat(choices.find("one")).isEmpty();
    }

    @Test
    void isNoAuthorisation() {
        choices.put(choice("two"));

        assertThat(new DynamoPendingAuthorizations(dynamo, "states").take("two"))
                .isEmpty();
        assertThat(choices.find("two")).isPresent();
    }

    @Test
    void knowsNothingOfAChoiceThatWasNeverPut() {
        assertThat(choices.find("made-up")).isEmpty();
    }

    private static PendingChoice choice(String id) {
        EncryptedTokens tokens = new EncryptedTokens(
                "2.sealed",
                Optional.of("2.sealed too"),
                Optional.of(Instant.parse("2099-11-23T11:00:00Z")),
                List.of("publish"));
        return new PendingChoice(
                id,
                new WorkspaceId(UUID.randomUUID()),
                new UserId(UUID.randomUUID()),
                new BrandId(UUID.randomUUID()),
                Platforms.FACEBOOK,
                List.of(
                        new NewAccount(
                                "1", "Café", "cafe", Optional.of("https://x.example/a.jpg"), Map.of("a", "b"), tokens),
                        new NewAccount("2", "Bar", "bar", Optional.empty(), Map.of(), tokens)),
                Instant.parse("2099-11-23T09:10:00Z"));
    }
}
