package com.presenceos.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Between the JDK's exchange and our request and response. */
final class Exchange implements HttpHandler {
    private static final Logger log = LoggerFactory.getLogger(LocalServer.class);
    // Above the largest upload chunk of the networks (64 MiB), and small enough for the heap of a laptop's stack.
    private static final int LARGEST_BODY = 100 * 1024 * 1024;

    private final String server;
    private final LocalHandler handler;
    private final RequestsUnderWay underWay;

    Exchange(String server, LocalHandler handler, RequestsUnderWay underWay) {
        this.server = server;
        this.handler = handler;
        this.underWay = underWay;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (var _ = underWay.another();
                exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
            answerOrBreakOff(exchange, body);
        }
    }

    private void answerOrBreakOff(HttpExchange exchange, byte[] body) throws IOException {
        try {
            write(exchange, body.length > LARGEST_BODY ? tooLarge() : answer(exchange, body));
        } catch (BrokenOff broken) {
            // Closing the exchange with an answer missing, or half an answer, closes the connection.
            if (broken.half().isPresent()) {
                writeHalf(exchange, broken.half().get());
            }
        }
    }

    private LocalResponse answer(HttpExchange exchange, byte[] body) {
        try {
            return handler.handle(request(exchange, body));
        } catch (BrokenOff broken) {
            throw broken;
        } catch (Exception e) {
            // Where a request ends is the one place that can still decide about any failure.
            log.error("{} failed at {} {}", server, exchange.getRequestMethod(), path(exchange), e);
            return LocalResponse.text(500, "Failed; the log of the local stack says why");
        }
    }

    private static LocalRequest request(HttpExchange exchange, byte[] body) {
        URI uri = exchange.getRequestURI();
        String rawQuery = Optional.ofNullable(uri.getRawQuery()).orElse("");
        return new LocalRequest(
                exchange.getRequestMethod(),
                uri.getRawPath(),
                path(exchange),
                rawQuery,
                UrlEncoded.parse(rawQuery),
                headers(exchange),
                body,
                exchange.getRemoteAddress().getAddress().getHostAddress());
    }

    private static Map<String, List<String>> headers(HttpExchange exchange) {
        Map<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return headers;
    }

    private static void write(HttpExchange exchange, LocalResponse response) throws IOException {
        response.headers()
                .forEach((name, values) ->
                        values.forEach(value -> exchange.getResponseHeaders().add(name, value)));
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(response.body().length));
            exchange.sendResponseHeaders(response.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(response.status(), response.body().length == 0 ? -1 : response.body().length);
        if (response.betweenBytes().isPositive()) {
            drip(exchange.getResponseBody(), response);
            return;
        }
        if (response.body().length > 0) {
            exchange.getResponseBody().write(response.body());
        }
    }

    /** Until the last byte, or until the caller has gone and a write fails. */
    private static void drip(OutputStream body, LocalResponse response) throws IOException {
        try {
            for (byte drop : response.body()) {
                body.write(drop);
                body.flush();
                Thread.sleep(response.betweenBytes());
            }
        } catch (InterruptedException _) {
            // The server closes: the caller gets half an answer, as from any server that goes away.
            Thread.currentThread().interrupt();
        }
    }

    private static void writeHalf(HttpExchange exchange, LocalResponse response) throws IOException {
        response.headers()
                .forEach((name, values) ->
                        values.forEach(value -> exchange.getResponseHeaders().add(name, value)));
        exchange.sendResponseHeaders(response.status(), response.body().length);
        exchange.getResponseBody().write(response.body(), 0, response.body().length / 2);
        exchange.getResponseBody().flush();
    }

    private static String path(HttpExchange exchange) {
        return exchange.getRequestURI().getPath();
    }

    private static LocalResponse tooLarge() {
        return LocalResponse.text(413, "A body may have at most " + LARGEST_BODY + " bytes");
    }
}
