package com.presenceos.local.aws.dynamodb;

import static com.presenceos.local.aws.LocalClients.ACCOUNT;
import static com.presenceos.local.aws.LocalClients.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.local.aws.LocalClients;
import com.presenceos.local.aws.dynamodb.TableDefinition.AttributeType;
import com.presenceos.local.aws.dynamodb.TableDefinition.KeyAttribute;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.http.Caller;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.http.IdempotentAnswers;
import com.presenceos.platform.http.Permission;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.platform.http.Role;
import com.presenceos.platform.http.Router;
import com.presenceos.platform.http.Viewers;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.limits.Allowance;
import com.presenceos.platform.limits.WorkspaceLimits;
import com.presenceos.testing.CountersInMemory;
import com.presenceos.testing.HttpAnswer;
import com.presenceos.testing.HttpCall;
import com.presenceos.testing.TestClock;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
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

    // In the far future: DynamoDB clears what has expired by the real clock, also under a test whose own stands still.
    private final TestClock clock = TestClock.at("2099-11-23T09:00:00Z");
    private final Ids ids = new Ids(clock, new Random());
    private final Map<String, UserId> people =
            Map.of("mara", new UserId(UUID.randomUUID()), "eve", new UserId(UUID.randomUUID()));
    private final WorkspaceLimits limits = new WorkspaceLimits(plenty("changes"), plenty("uploads"));
    private final HttpAdapter adapter = adapter(() -> dynamo);
    private int written;
    private String padding = "";
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
        HttpAnswer first = call("mara", "k", "{}").to(adapter);
        HttpAnswer repeat = call("mara", "k", "{}").to(adapter);

        assertThat(repeat.status()).isEqualTo(201);
        assertThat(repeat.body()).isEqualTo(first.body()).isEqualTo("{\"number\":1,\"text\":\"\"}");
        assertThat(repeat.headers())
                .containsEntry("Location", "/api/v1/notes/1")
                .containsEntry("Idempotency-Replayed", "true");
        assertThat(written).isEqualTo(1);
    }

    @Test
    void theKeyOfAnotherRequestIsRefused() {
        call("mara", "k", "{}").to(adapter);

        HttpAnswer other = call("mara", "k", "{ }").to(adapter);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().at("/errors/0/pointer").asText()).isEqualTo("Idempotency-Key");
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
        assertThat(call("mara", "k", "{}").to(adapter).status()).isEqualTo(409);

        meanwhile = () -> {};
        assertThat(call("mara", "k", "{}").to(adapter).status()).isEqualTo(201);
    }

    @Test
    void aRepeatWhileTheFirstStillRunsIsToldSoApartFromOtherConflicts() {
        meanwhile = () -> {
            meanwhile = () -> {};
            HttpAnswer told = call("mara", "k", "{}").to(adapter);
            assertThat(told.status()).isEqualTo(409);
            assertThat(told.headers()).containsEntry("Retry-After", "3");
            assertThat(told.json().path("type").asText()).isEqualTo("/docs/problems/still-running");
            assertThat(told.json().path("detail").asText()).isEqualTo("This very request is still being worked on.");
        };

        assertThat(call("mara", "k", "{}").to(adapter).status()).isEqualTo(201);
        assertThat(written).isEqualTo(1);
    }

    @Test
    void whatMayHaveHappenedKeepsTheKeyForTheSameRequest() {
        meanwhile = () -> {
            throw new IllegalStateException("The reply of the database was lost");
        };
        assertThat(call("mara", "k", "{}").to(adapter).status()).isEqualTo(500);
        meanwhile = () -> {};

        assertThat(call("mara", "k", "{ }").to(adapter).status()).isEqualTo(422);
        assertThat(call("mara", "k", "{}").to(adapter).status()).isEqualTo(201);
        assertThat(call("mara", "k", "{}").to(adapter).headers()).containsEntry("Idempotency-Replayed", "true");
    }

    @Test
    void anAnswerThatCannotBeKeptIsGivenAllTheSame() {
        // DynamoDB keeps 400 KB in an item.
        meanwhile = () -> padding = "x".repeat(500_000);

        assertThat(call("mara", "k", "{}").to(adapter).status()).isEqualTo(201);
    }

    @Test
    void anAttemptThatIsLateWithItsRefusalLeavesTheKeyToTheOneThatTookOver() {
        meanwhile = () -> {
            meanwhile = () -> {};
            clock.forward(Duration.ofSeconds(36));
            call("mara", "k", "{}").to(adapter);
            throw new Conflict("Not now");
        };
        assertThat(call("mara", "k", "{}").to(adapter).status()).isEqualTo(409);

        assertThat(call("mara", "k", "{}").to(adapter).status()).isEqualTo(201);
        assertThat(written).isEqualTo(1);
    }

    @Test
    void anAttemptThatDiedIsTakenOverByTheSameRequestOnly() {
        meanwhile = () -> {
            throw new OutOfMemoryError("the sandbox is gone");
        };
        assertThatThrownBy(() -> call("mara", "k", "{}").to(adapter)).isInstanceOf(OutOfMemoryError.class);
        meanwhile = () -> {};
        clock.forward(Duration.ofSeconds(36));

        assertThat(call("mara", "k", "{ }").to(adapter).status()).isEqualTo(422);
    }

    @Test
    void anAttemptThatDiedIsTakenOver() {
        meanwhile = () -> {
            throw new OutOfMemoryError("the sandbox is gone");
        };
        assertThatThrownBy(() -> call("mara", "k", "{}").to(adapter)).isInstanceOf(OutOfMemoryError.class);
        meanwhile = () -> {};

        assertThat(call("mara", "k", "{}").to(adapter).status()).isEqualTo(409);
        clock.forward(Duration.ofSeconds(36));
        assertThat(call("mara", "k", "{}").to(adapter).status()).isEqualTo(201);
    }

    @Test
    void aClaimWhoseReplyWasLostIsNotTakenForSomebodyElses() {
        AtomicInteger sent = new AtomicInteger();
        SdkHttpClient http = UrlConnectionHttpClient.create();
        DynamoDbClient unlucky = DynamoDbClient.builder()
                .httpClient(new LosesTheFirstReply(http, sent))
                .endpointOverride(tables.url())
                .region(Region.of(ACCOUNT.region()))
                .credentialsProvider(LocalClients.credentials())
                .build();
        HttpAdapter on = adapter(() -> unlucky);

        assertThat(call("mara", "k", "{}").to(on).status()).isEqualTo(201);
        assertThat(sent.get()).isGreaterThan(2);
        assertThat(written).isEqualTo(1);
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
        assertThat(call("mara", "k".repeat(128), "{}").to(adapter).status()).isEqualTo(201);
        assertThat(call("mara", "k".repeat(129), "{}").to(adapter).status()).isEqualTo(422);
        assertThat(call("mara", " ", "{}").to(adapter).status()).isEqualTo(422);
    }

    private Allowance plenty(String name) {
        return new Allowance(name, 1_000_000, Duration.ofMinutes(1), new CountersInMemory(), clock);
    }

    private HttpAdapter adapter(Supplier<DynamoDbClient> client) {
        return new HttpAdapter(
                Router.builder()
                        .once("/notes", Permission.POSTS_WRITE, this::write)
                        .build(),
                this::caller,
                () -> new IdempotentAnswers(client.get(), "idempotency", ids, clock),
                () -> limits,
                URI.create("https://presence.example.com"),
                Viewers.withoutCdn());
    }

    private record LosesTheFirstReply(SdkHttpClient http, AtomicInteger sent) implements SdkHttpClient {

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            ExecutableHttpRequest call = http.prepareRequest(request);
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() throws IOException {
                    HttpExecuteResponse reply = call.call();
                    if (sent.incrementAndGet() == 1) {
                        throw new IOException("The connection broke");
                    }
                    return reply;
                }

                @Override
                public void abort() {
                    call.abort();
                }
            };
        }

        @Override
        public void close() {
            http.close();
        }
    }

    record Note(int number, String text) {}

    private Response write(Request request) {
        meanwhile.run();
        written++;
        return Response.created("/notes/" + written, new Note(written, padding));
    }

    private static HttpCall call(String person, String key, String body) {
        return HttpCall.of("POST", "/notes")
                .header("authorization", "Bearer " + person)
                .header("idempotency-key", key)
                .json(body);
    }

    private Caller caller(String person) {
        return new Caller(
                people.getOrDefault(person, new UserId(UUID.randomUUID())), WORKSPACE, Role.EDITOR, UUID.randomUUID());
    }
}
