package com.presenceos.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.json.Json;
import com.presenceos.testing.HttpAnswer;
import com.presenceos.testing.TestContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes between API Gateway and a function, payload format 2.0, as bytes. */
final class GatewayTest {

    record Note(String text) {}

    /** What Jackson finds no way to write. */
    record Unwritable(Object inside) {}

    // As API Gateway documents it, with much that nobody here reads.
    private static final String EVENT = """
            {
              "version": "2.0",
              "routeKey": "POST /api/v1/notes/{id}",
              "rawPath": "/api/v1/notes/a b",
              "rawQueryString": "limit=5&tag=x&tag=y",
              "cookies": ["theme=dark", "session=s"],
              "headers": {"Content-Type": "text/plain", "X-Own": "own"},
              "queryStringParameters": {"limit": "5", "tag": "x,y"},
              "requestContext": {
                "accountId": "123456789012",
                "authorizer": {"jwt": {"claims": {"method": "none"}, "scopes": null}},
                "http": {
                  "method": "POST",
                  "path": "/api/v1/notes/a b",
                  "protocol": "HTTP/1.1",
                  "sourceIp": "192.0.2.1",
                  "userAgent": "agent"
                },
                "timeEpoch": 1583348638390
              },
              "body": %s,
              "pathParameters": {"id": "a b"},
              "isBase64Encoded": %s,
              "stageVariables": {"stage": "one"}
            }
            """;

    private final List<Request> seen = new ArrayList<>();

    @Test
    void tellsWhatARequestIs() throws IOException {
        answer(EVENT.formatted("\"Mer \\\"kaffe\\\" \\u2615\"", "false"), Response.noContent());

        assertThat(seen).singleElement().satisfies(request -> {
            assertThat(request.id()).isEqualTo("7f4c0d2e");
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.path()).isEqualTo("/notes/a b");
            assertThat(request.pathParameters()).isEqualTo(Map.of("id", "a b"));
            assertThat(request.query()).isEqualTo(Map.of("limit", "5", "tag", "x,y"));
            assertThat(request.headers())
                    .isEqualTo(Map.of("content-type", "text/plain", "x-own", "own", "cookie", "theme=dark; session=s"));
            assertThat(request.body()).isEqualTo("Mer \"kaffe\" ☕");
            assertThat(request.sourceIp()).isEqualTo("192.0.2.1");
        });
    }

    @Test
    void decodesABodyThatIsNoTextToApiGateway() throws IOException {
        String body = Base64.getEncoder().encodeToString("{\"ü\":1}".getBytes(StandardCharsets.UTF_8));

        answer(EVENT.formatted('"' + body + '"', "true"), Response.noContent());

        assertThat(seen).extracting(Request::body).containsExactly("{\"ü\":1}");
    }

    @Test
    void takesARequestOfWhichThereIsLittleToSay() throws IOException {
        answer("""
                {"rawPath":"/api/v1/notes/1","headers":null,"cookies":null,"requestContext":{"http":{"method":"POST"}}}
                """, Response.noContent());

        assertThat(seen).singleElement().satisfies(request -> {
            assertThat(request.headers()).isEmpty();
            assertThat(request.query()).isEmpty();
            assertThat(request.body()).isEmpty();
        });
    }

    @Test
    void answersWithAllThatAResponseIs() throws IOException {
        Note note = new Note("\"kaffe\" \\ \n\t\u0001 åäö ☕ 😀");

        HttpAnswer answer = answer(
                EVENT.formatted("null", "false"),
                Response.created("/notes/1", note).withCookie("a=\"1\"; Path=/").withCookie("b=2"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers())
                .containsEntry("Location", "/api/v1/notes/1")
                .containsEntry("Content-Type", "application/json");
        assertThat(answer.cookies()).containsExactly("a=\"1\"; Path=/", "b=2");
        assertThat(answer.body()).isEqualTo(Json.text(note));
    }

    @Test
    void answersWithATextThatIsJsonAlreadyAsItIs() throws IOException {
        String json = "{\n  \"a\": \"☕\"\n}";

        assertThat(answer(EVENT.formatted("null", "false"), Response.ok(json)).body())
                .isEqualTo(json);
    }

    @Test
    void anAnswerWithoutABodyHasNoneAndNoType() throws IOException {
        HttpAnswer answer = answer(EVENT.formatted("null", "false"), Response.noContent());

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers()).doesNotContainKey("Content-Type");
    }

    @Test
    void anInvocationWhoseAnswerCannotBeWrittenFails() {
        assertThatThrownBy(() -> answer(EVENT.formatted("null", "false"), Response.ok(new Unwritable(this))))
                .isInstanceOf(UncheckedIOException.class);
    }

    private HttpAnswer answer(String event, Response response) throws IOException {
        HttpAdapter adapter = new HttpAdapter(
                Router.builder()
                        .openPost("/notes/{id}", request -> {
                            seen.add(request);
                            return response;
                        })
                        .build(),
                token -> {
                    throw new AssertionError("an open route asks nobody");
                },
                () -> {
                    throw new AssertionError("nothing here is idempotent");
                },
                () -> {
                    throw new AssertionError("an open route spends nothing");
                },
                URI.create("https://presence.example.com"),
                Viewers.withoutCdn());
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        adapter.handle(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), output, new TestContext("7f4c0d2e"));
        return HttpAnswer.read(output.toByteArray());
    }
}
