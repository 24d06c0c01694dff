package com.presenceos.local.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class LocalServerTest {
    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void givesTheHandlerTheWholeRequest() throws Exception {
        try (LocalServer server = LocalServer.start(
                "test",
                0,
                request -> LocalResponse.text(
                        200,
                        String.join(
                                " ",
                                request.method(),
                                request.rawPath(),
                                request.path(),
                                request.query().toString(),
                                request.header("X-Word").orElse("none"),
                                request.text(),
                                request.remoteAddress())))) {

            HttpResponse<String> answer = browser.send(
                    HttpRequest.newBuilder(URI.create(server.url() + "/a%20b?x=1&x=%2B&flag"))
                            .header("x-word", "yes")
                            .POST(BodyPublishers.ofString("grüß"))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.body()).isEqualTo("POST /a%20b /a b {x=[1, +], flag=[]} yes grüß 127.0.0.1");
        }
    }

    @Test
    void sendsEveryValueOfAHeader() throws Exception {
        try (LocalServer server = LocalServer.start(
                "test",
                0,
                _ -> LocalResponse.redirect("/next").with("Set-Cookie", "a=1").with("Set-Cookie", "b=2"))) {

            HttpResponse<String> answer = get(server, "/");

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().allValues("set-cookie")).containsExactly("a=1", "b=2");
            assertThat(answer.headers().firstValue("location")).hasValue("/next");
        }
    }

    @Test
    void dripsAnAnswerThatIsToBeSlow() throws Exception {
        try (LocalServer server = LocalServer.start(
                "test", 0, _ -> LocalResponse.text(200, "slow").dripping(Duration.ofMillis(20)))) {
            long start = System.nanoTime();

            assertThat(get(server, "/").body()).isEqualTo("slow");

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(60));
        }
    }

    @Test
    void routesToTheLongestPrefixOfWholeSegments() throws Exception {
        Routes routes = new Routes()
                .route("/posts", _ -> LocalResponse.text(200, "posts"))
                .route("/posts/drafts", _ -> LocalResponse.text(200, "drafts"));
        try (LocalServer server = LocalServer.start("test", 0, routes)) {

            assertThat(get(server, "/posts/1").body()).isEqualTo("posts");
            assertThat(get(server, "/posts/drafts").body()).isEqualTo("drafts");
            assertThat(get(server, "/postscript").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void answersHeadWithTheLengthAlone() throws Exception {
        try (LocalServer server = LocalServer.start("test", 0, _ -> LocalResponse.json(200, "{}"))) {

            HttpResponse<String> answer = browser.send(
                    HttpRequest.newBuilder(server.url())
                            .method("HEAD", BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.headers().firstValue("content-length")).hasValue("2");
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void hidesWhyAHandlerFailed() throws Exception {
        try (LocalServer server = LocalServer.start("test", 0, _ -> {
            throw new IllegalStateException("password=x");
        })) {

            HttpResponse<String> answer = get(server, "/");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain("password");
        }
    }

    @Test
    void breaksOffWithoutAnAnswer() {
        try (LocalServer server = LocalServer.start("test", 0, _ -> {
            throw BrokenOff.silently();
        })) {

            assertThatThrownBy(() -> get(server, "/")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void breaksOffInTheMiddleOfAnAnswer() {
        try (LocalServer server = LocalServer.start("test", 0, _ -> {
            throw BrokenOff.halfway(LocalResponse.text(200, "half of this"));
        })) {

            assertThatThrownBy(() -> get(server, "/")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void namesThePortThatIsTaken() {
        try (LocalServer server = LocalServer.start("first", 0, _ -> LocalResponse.empty(204))) {

            assertThatThrownBy(() -> LocalServer.start("second", server.port(), _ -> LocalResponse.empty(204)))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("Port " + server.port() + ", which second needs, is in use");
        }
    }

    private HttpResponse<String> get(LocalServer server, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(), BodyHandlers.ofString());
    }
}
