package com.presenceos.local.aws.dynamodb;

import static com.presenceos.local.aws.LocalClients.ACCOUNT;
import static java.util.Objects.requireNonNull;

import com.presenceos.local.aws.LocalClients;
import com.presenceos.local.aws.dynamodb.TableDefinition.AttributeType;
import com.presenceos.local.aws.dynamodb.TableDefinition.KeyAttribute;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The pacing table of template.yaml, on a real DynamoDB for each test class, empty for each test. Nothing is cleared away
 * by time: that would go by the real clock, and the clocks of the tests stand still.
 */
final class PacingTable implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    static final String NAME = "pacing";

    private static final TableDefinition DEFINITION =
            new TableDefinition(NAME, new KeyAttribute("key", AttributeType.S), Optional.empty(), Optional.empty());

    private @Nullable Path folder;
    private @Nullable LocalTables tables;
    private @Nullable DynamoDbClient dynamo;

    DynamoDbClient client() {
        return requireNonNull(dynamo);
    }

    List<Map<String, AttributeValue>> items() {
        return client().scan(scan -> scan.tableName(NAME)).items();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("pacing");
        tables = LocalTables.start(0, folder, ACCOUNT, List.of(DEFINITION));
        dynamo = LocalClients.client(DynamoDbClient.builder(), tables.url());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        for (Map<String, AttributeValue> item : items()) {
            Map<String, AttributeValue> key = new HashMap<>(item);
            key.keySet().retainAll(Set.of("key"));
            client().deleteItem(delete -> delete.tableName(NAME).key(key));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        client().close();
        requireNonNull(tables).close();
        try (Stream<Path> files = Files.walk(requireNonNull(folder))) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
