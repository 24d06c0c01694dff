package com.presenceos.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.LimitExceeded;
import com.presenceos.platform.failure.Unauthenticated;
import com.presenceos.platform.failure.Violation;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.testing.HttpAnswer;
import com.presenceos.testing.HttpCall;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HttpAdapterTest {

    record Note(@Nullable String text) {}

    private static final String SECRET = "jdbc:postgresql://inside:5432 password=hunter2";

    private final List<String> written = new ArrayList<>();
    private final Router router = Router.builder()
            .openGet("/health", _ -> Response.ok(new Note("ok")))
            .get(
                    "/notes/{note_id}",
                    Permission.POSTS_READ,
                    request -> Response.ok(new Note(request.pathId("note_id", UUID::toString))))
            .get("/notes/latest", Permission.POSTS_READ, _ -> Response.ok(new Note("the latest")))
            .post("/notes", Permission.POSTS_WRITE, this::write)
            .delete("/notes/{note_id}", Permission.CONNECTORS_WRITE, _ -> Response.noContent())
            .get("/broken", Permission.POSTS_READ, _ -> {
                throw new IllegalStateException(SECRET);
            })
            .get("/invalid", Permission.POSTS_READ, _ -> {
                throw new Invalid(List.of(new Violation("/a", "is missing"), new Violation("limit", "is 0")));
            })
            .get("/busy", Permission.POSTS_READ, _ -> {
                throw new LimitExceeded("Too many", Duration.ofMillis(1500));
            })
            .build();
    private final HttpAdapter adapter = at("https://presence.example.com");

    @Test
    void anybodyMayCallAnOpenRoute() {
        HttpAnswer response = HttpCall.of("GET", "/health").to(adapter);

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"text\":\"ok\"}");
        assertThat(response.headers())
                .containsEntry("Content-Type", "application/json")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "no-referrer");
    }

    @Test
    void whoeverCameByHttpsComesBackByNothingElse() {
        assertThat(HttpCall.of("GET", "/health").to(adapter).headers())
                .containsEntry("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        assertThat(bearer("GET", "/broken").to(adapter).headers()).containsKey("Strict-Transport-Security");

        assertThat(HttpCall.of("GET", "/health").to(at("http://localhost:3000")).headers())
                .doesNotContainKey("Strict-Transport-Security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/notes/1/2", "/", "", "/health/", "//health", "/Health"})
    void whereThereIsNothingIs404(String path) {
        assertProblem(bearer("GET", path), 404, "There is nothing at this path");
    }

    @Test
    void anotherMethodIs405AndNamesTheRightOnes() {
        assertProblem(bearer("PUT", "/notes/latest"), 405, "PUT is not possible here; allowed: DELETE, GET");
    }

    @Test
    void aLiteralSegmentWinsOverAParameter() {
        assertThat(bearer("GET", "/notes/latest").to(adapter).body()).isEqualTo("{\"text\":\"the latest\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1-1-1-1-1", "0193a0a0-0000-7000-8000-00000000000g", "%00"})
    void whatIsNoIdNamesNothing(String id) {
        assertThat(bearer("GET", "/notes/" + id).to(adapter).status()).isEqualTo(404);
    }

    @Test
    void aReadHappensWhereItsCallerIsKnown() {
        List<String> order = new ArrayList<>();
        Authenticator authenticator = new Authenticator() {
            @Override
            public Caller authenticate(String token) {
                throw new AssertionError("asked apart from the work");
            }

            @Override
            public <T> T reading(String token, Function<Caller, T> work) {
                Caller caller = caller(token);
                order.add("known");
                T done = work.apply(caller);
                order.add("done");
                return done;
            }
        };
        Router reads = Router.builder()
                .read("/notes", Permission.POSTS_READ, _ -> {
                    order.add("read");
                    return Response.ok(new Note("a"));
                })
                .read("/secret", Permission.CONNECTORS_WRITE, _ -> {
                    throw new AssertionError("not permitted");
                })
                .build();
        HttpAdapter reading = new HttpAdapter(
                reads,
                authenticator,
                () -> {
                    throw new AssertionError("nothing here is idempotent");
                },
                () -> {
                    throw new AssertionError("reading spends nothing");
                },
                URI.create("https://presence.example.com"),
                Viewers.withoutCdn());

        assertThat(bearer("GET", "/notes").to(reading).status()).isEqualTo(200);
        assertThat(order).containsExactly("known", "read", "done");
        assertThat(bearer("GET", "/secret").to(reading).status()).isEqualTo(403);
        assertThat(HttpCall.of("GET", "/notes").to(reading).status()).isEqualTo(401);
    }

    @Test
    void withoutATokenIs401() {
        HttpCall call = HttpCall.of("GET", "/notes/latest");

        assertProblem(call, 401, "Log in first: send Authorization: Bearer, or the session cookie");
        assertThat(call.to(adapter).headers()).containsEntry("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "Bearer ", "bearer", "Basic bWFyYTpoZXk=", ""})
    void withAWrongTokenIs401(String authorization) {
        assertThat(HttpCall.of("GET", "/notes/latest")
                        .header("authorization", authorization)
                        .to(adapter)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void withoutThePermissionIs403() {
        assertProblem(
                bearer("DELETE", "/notes/" + UUID.randomUUID()),
                403,
                "Your role may not do this: it lacks connectors_write");
    }

    @Test
    void aReadMayRelyOnTheCookie() {
        assertThat(cookie("GET", "/notes/latest").to(adapter).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    -,                                  -,                   403
                    -,                                  XMLHttpRequest,      201
                    https://presence.example.com,       -,                   201
                    https://evil.example,               -,                   403
                    https://evil.example,               XMLHttpRequest,      403
                    http://presence.example.com,        -,                   403
                    https://presence.example.com:8443,  -,                   403
                    https://presence.example.com.evil,  -,                   403
                    null,                               -,                   403
                    null,                               XMLHttpRequest,      403
                    """)
    void aWriteWithTheCookieMustComeFromOurPages(@Nullable String origin, @Nullable String requestedWith, int status) {
        HttpCall call = cookie("POST", "/notes").json("{\"text\":\"x\"}");
        call = origin == null ? call : call.header("origin", origin);
        call = requestedWith == null ? call : call.header("x-requested-with", requestedWith);

        assertThat(call.to(adapter).status()).isEqualTo(status);
        assertThat(written).hasSize(status == 201 ? 1 : 0);
    }

    @Test
    void aWriteWithABearerTokenMayComeFromAnywhere() {
        HttpCall call = bearer("POST", "/notes").header("origin", "https://evil.example");

        assertThat(call.json("{\"text\":\"x\"}").to(adapter).status()).isEqualTo(201);
    }

    @Test
    void aBodyUpToOneMebibyteIsTaken() {
        String envelope = "{\"text\":\"\"}";
        String largest = "{\"text\":\"" + "x".repeat(1024 * 1024 - envelope.length()) + "\"}";

        assertThat(bearer("POST", "/notes").json(largest).to(adapter).status()).isEqualTo(201);
        assertProblem(
                bearer("POST", "/notes").json(largest + " "), 413, "The body has 1048577 bytes; 1048576 are allowed");
    }

    @Test
    void aBodyThatIsNotJsonByItsTypeIs415() {
        HttpCall call = bearer("POST", "/notes").json("{}").header("content-type", "text/plain");

        assertProblem(call, 415, "Content-Type is 'text/plain'; application/json is needed");
    }

    @Test
    void aBodyThatIsNotJsonIs400() {
        assertThat(bearer("POST", "/notes").json("{").to(adapter).status()).isEqualTo(400);
    }

    @Test
    void whatIsWrongIsNamedByPointer() {
        JsonNode problem = bearer("GET", "/invalid").to(adapter).json();

        assertThat(problem.path("status").asInt()).isEqualTo(422);
        assertThat(problem.path("detail").asText()).isEqualTo("2 values are wrong");
        assertThat(problem.path("errors").toString())
                .isEqualTo(
                        "[{\"pointer\":\"/a\",\"detail\":\"is missing\"},{\"pointer\":\"limit\",\"detail\":\"is 0\"}]");
    }

    @Test
    void tooManyRequestsAreToldWhenToComeBack() {
        HttpAnswer response = bearer("GET", "/busy").to(adapter);

        assertThat(response.status()).isEqualTo(429);
        assertThat(response.headers()).containsEntry("Retry-After", "1");
    }

    @Test
    void ofABugTheCallerLearnsOnlyWhatToQuote() {
        HttpAnswer response = bearer("GET", "/broken").to(adapter);

        assertThat(response.status()).isEqualTo(500);
        assertThat(response.headers()).containsEntry("Content-Type", "application/problem+json");
        assertThat(response.body())
                .isEqualTo("{\"type\":\"/docs/problems/internal\",\"title\":\"Something broke\",\"status\":500,"
                        + "\"detail\":\"This is our mistake, and it has been logged\","
                        + "\"instance\":\"urn:request:7f4c0d2e\"}");
    }

    @Test
    void listsItsRoutesForTheContract() {
        assertThat(router.list())
                .contains("GET /notes/{note_id}", "POST /notes")
                .hasSize(8);
    }

    @Test
    void theCookieOfAnotherHostOfTheDomainIsNotASession() {
        HttpCall planted = HttpCall.of("GET", "/notes/latest").header("cookie", "presence_session=good");

        assertThat(planted.to(adapter).status()).isEqualTo(401);
    }

    private Response write(Request request) {
        String text = String.valueOf(request.body(Note.class).text());
        written.add(text);
        return Response.created("/notes/1", new Note(null));
    }

    private HttpAdapter at(String publicUrl) {
        return new HttpAdapter(
                router,
                HttpAdapterTest::caller,
                () -> {
                    throw new AssertionError("no route here is idempotent");
                },
                LimitedWritesTest::noLimits,
                URI.create(publicUrl),
                Viewers.withoutCdn());
    }

    private static HttpCall bearer(String method, String path) {
        return HttpCall.of(method, path).header("Authorization", "Bearer good");
    }

    private static HttpCall cookie(String method, String path) {
        return HttpCall.of(method, path).header("cookie", "theme=dark; __Host-presence_session=good");
    }

    private void assertProblem(HttpCall call, int status, String detail) {
        HttpAnswer response = call.to(adapter);
        JsonNode problem = response.json();
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.headers()).containsEntry("Content-Type", "application/problem+json");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).isEqualTo(detail);
        assertThat(problem.path("instance").asText()).isEqualTo("urn:request:7f4c0d2e");
    }

    private static Caller caller(String token) {
        if (!token.equals("good")) {
            throw new Unauthenticated("Who are you?");
        }
        return new Caller(
                new UserId(UUID.randomUUID()), new WorkspaceId(UUID.randomUUID()), Role.EDITOR, UUID.randomUUID());
    }
}
