package com.presenceos.local.aws.dynamodb;

import static com.presenceos.local.aws.LocalClients.ACCOUNT;
import static com.presenceos.local.aws.LocalClients.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.presenceos.local.aws.dynamodb.TableDefinition.AttributeType;
import com.presenceos.local.aws.dynamodb.TableDefinition.KeyAttribute;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.http.Caller;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.http.IdempotentAnswers;
import com.presenceos.platform.http.Permission;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.platform.http.Router;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.testing.HttpCall;
import com.presenceos.testing.TestClock;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the platform promises about Idempotency-Key, on a real DynamoDB and through the adapter. */
final class IdempotentAnswersTest {

    private static final WorkspaceId WORKSPACE = new WorkspaceId(UUID.randomUUID());
    private static final TableDefinition TABLE = new TableDefinition(
            "idempotency", new KeyAttribute("key", AttributeType.S), Optional.empty(), Optional.of("expires_at"));

    @TempDir
    private static Path folder;

    private static LocalTables tables;
    private static DynamoDbClient dynamo;

    private final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    private final Map<String, UserId> people =
            Map.of("mara", new UserId(UUID.randomUUID()), "eve", new UserId(UUID.randomUUID()));
    private final HttpAdapter adapter = new HttpAdapter(
            Router.builder()
                    .create("/notes", Permission.POSTS_WRITE, this::write)
                    .build(),
            this::caller,
            () -> new IdempotentAnswers(dynamo, "idempotency", clock),
            URI.create("https://presence.example.com"));
    private int written;
    private Runnable meanwhile = () -> {};

    @BeforeAll
    static void start() {
        tables = LocalTables.start(0, folder, ACCOUNT, List.of(TABLE));
        dynamo = client(DynamoDbClient.builder(), tables.url());
    }

    @AfterAll
    static void stop() {
        dynamo.close();
        tables.close();
    }

    @Test
    void aRepeatGetsTheFirstAnswer() {
        APIGatewayV2HTTPResponse first = call("mara", "k", "{}").to(adapter);
        APIGatewayV2HTTPResponse repeat = call("mara", "k", "{}").to(adapter);

        assertThat(repeat.getStatusCode()).isEqualTo(201);
        assertThat(repeat.getBody()).isEqualTo(first.getBody()).isEqualTo("{\"number\":1}");
        assertThat(repeat.getHeaders())
                .containsEntry("Location", "/api/v1/notes/1")
                .containsEntry("Idempotency-Replayed", "true");
        assertThat(written).isEqualTo(1);
    }

    @Test
    void theKeyOfAnotherRequestIsRefused() {
        call("mara", "k", "{}").to(adapter);

        APIGatewayV2HTTPResponse other = call("mara", "k", "{ }").to(adapter);

        assertThat(other.getStatusCode()).isEqualTo(422);
        assertThat(HttpCall.json(other).at("/errors/0/pointer").asText()).isEqualTo("Idempotency-Key");
        assertThat(written).isEqualTo(1);
    }

    @Test
    void keysArePerPerson() {
        call("mara", "k", "{}").to(adapter);
        call("eve", "k", "{}").to(adapter);

        assertThat(written).isEqualTo(2);
    }

    @Test
    void withoutAKeyEveryRequestCounts() {
        HttpCall call = HttpCall.of("POST", "/notes").header("authorization", "Bearer mara");
        call.to(adapter);
        call.to(adapter);

        assertThat(written).isEqualTo(2);
    }

    @Test
    void aFailedFirstAttemptFreesTheKey() {
        meanwhile = () -> {
            throw new Conflict("Not now");
        };
        assertThat(call("mara", "k", "{}").to(adapter).getStatusCode()).isEqualTo(409);

        meanwhile = () -> {};
        assertThat(call("mara", "k", "{}").to(adapter).getStatusCode()).isEqualTo(201);
    }

    @Test
    void aRepeatWhileTheFirstStillRunsIsToldSo() {
        meanwhile = () -> {
            meanwhile = () -> {};
            assertThat(HttpCall.json(call("mara", "k", "{}").to(adapter))
                            .path("detail")
                            .asText())
                    .isEqualTo("The first request with this Idempotency-Key is still running");
        };

        assertThat(call("mara", "k", "{}").to(adapter).getStatusCode()).isEqualTo(201);
        assertThat(written).isEqualTo(1);
    }

    @Test
    void anAttemptThatDiedIsTakenOver() {
        meanwhile = () -> {
            throw new OutOfMemoryError("the sandbox is gone");
        };
        assertThatThrownBy(() -> call("mara", "k", "{}").to(adapter)).isInstanceOf(OutOfMemoryError.class);
        meanwhile = () -> {};

        assertThat(call("mara", "k", "{}").to(adapter).getStatusCode()).isEqualTo(409);
        clock.forward(Duration.ofSeconds(36));
        assertThat(call("mara", "k", "{}").to(adapter).getStatusCode()).isEqualTo(201);
    }

    @Test
    void aKeyIsFreeAgainAfterADay() {
        call("mara", "k", "{}").to(adapter);

        clock.forward(Duration.ofHours(24));
        call("mara", "k", "{}").to(adapter);
        assertThat(written).isEqualTo(1);

        clock.forward(Duration.ofSeconds(1));
        call("mara", "k", "{}").to(adapter);
        assertThat(written).isEqualTo(2);
    }

    @Test
    void aKeyHasUpTo128Characters() {
        assertThat(call("mara", "k".repeat(128), "{}").to(adapter).getStatusCode())
                .isEqualTo(201);
        assertThat(call("mara", "k".repeat(129), "{}").to(adapter).getStatusCode())
                .isEqualTo(422);
        assertThat(call("mara", " ", "{}").to(adapter).getStatusCode()).isEqualTo(422);
    }

    record Note(int number) {}

    private Response write(Request request) {
        meanwhile.run();
        written++;
        return Response.created("/notes/" + written, new Note(written));
    }

    private static HttpCall call(String person, String key, String body) {
        return HttpCall.of("POST", "/notes")
                .header("authorization", "Bearer " + person)
                .header("idempotency-key", key)
                .json(body);
    }

    private Caller caller(String person) {
        return new Caller(
                people.getOrDefault(person, new UserId(UUID.randomUUID())),
                WORKSPACE,
                UUID.randomUUID(),
                Set.of(Permission.POSTS_WRITE));
    }
}
