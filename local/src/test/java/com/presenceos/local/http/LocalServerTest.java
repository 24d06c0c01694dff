package com.presenceos.local.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.RepeatedTest;
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

    // The JDK's server would take the end of a connection for a request, now and then, and wait for it.
    @RepeatedTest(20)
    void closesAtOnceAfterItsCallersHaveHungUp() throws Exception {
        LocalServer server = LocalServer.start("test", 0, _ -> LocalResponse.empty(204));
        for (int i = 0; i < 5; i++) {
            try (Socket caller = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), server.port())) {
                caller.getOutputStream().write("GET / HTTP/1.1\r\nHost: test\r\n\r\n".getBytes(US_ASCII));
                assertThat(caller.getInputStream().read()).isEqualTo('H');
            }
        }
        long start = System.nanoTime();

        server.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1_500));
    }

    @Test
    void answersWhatIsUnderWayBeforeItCloses() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        LocalServer server = LocalServer.start("test", 0, _ -> {
            arrived.countDown();
            Thread.sleep(200);
            return LocalResponse.text(200, "after all");
        });
        CompletableFuture<HttpResponse<String>> answer =
                browser.sendAsync(HttpRequest.newBuilder(server.url()).build(), BodyHandlers.ofString());
        arrived.await();

        server.close();

        assertThat(answer.get(10, SECONDS).body()).isEqualTo("after all");
    }

    private HttpResponse<String> get(LocalServer server, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(), BodyHandlers.ofString());
    }
}
