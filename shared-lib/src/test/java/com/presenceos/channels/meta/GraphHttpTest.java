package com.presenceos.channels.meta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.presenceos.channels.meta.GraphAnswer.Effect;
import com.presenceos.channels.meta.GraphAnswer.Failed;
import com.presenceos.channels.network.CallBudget;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkError.Kind;
import com.presenceos.channels.network.Platform;
import com.presenceos.testing.Platforms;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

final class GraphHttpTest {

    private static final CallBudget UNLIMITED = new CallBudget() {
        @Override
        public void accountSpent(NetworkAccount account, Instant until) {
            throw new AssertionError("Nothing was said of " + account);
        }

        @Override
        public void applicationSpent(Platform platform, Instant until) {
            throw new AssertionError("Nothing was said of " + platform);
        }
    };

    @Test
    void readsNoAnswerThatHasNoEnd() throws IOException {
        HttpServer endless = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        endless.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, 0);
                byte[] spaces = " ".repeat(1 << 20).getBytes(UTF_8);
                for (int i = 0; i < 20; i++) {
                    exchange.getResponseBody().write(spaces);
                }
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().write('}');
            }
        });
        endless.start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            GraphHttp http =
                    new GraphHttp(client, AnswerTimeouts.USUAL, InstantSource.system(), Platforms.INSTAGRAM, UNLIMITED);

            GraphAnswer answer = http.send(GraphCall.get(
                    URI.create("http://127.0.0.1:" + endless.getAddress().getPort() + "/me")));

            assertThat(answer).asInstanceOf(type(Failed.class)).satisfies(failed -> {
                assertThat(failed.effect()).isEqualTo(Effect.UNANSWERED);
                assertThat(failed.error().kind()).isEqualTo(Kind.TRANSIENT);
            });
        } finally {
            endless.stop(0);
        }
    }
}
