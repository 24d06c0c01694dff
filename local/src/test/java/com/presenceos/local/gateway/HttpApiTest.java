package com.presenceos.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.presenceos.local.functions.Definitions;
import com.presenceos.local.functions.LocalFunction;
import com.presenceos.local.http.LocalServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HttpApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final LocalServer server = LocalServer.start(
            "gateway",
            0,
            new HttpApi(
                    List.of(
                            function(
                                    Echo.class,
                                    "GET /api/v1/echo",
                                    "POST /api/v1/echo",
                                    "GET /api/v1/items/special",
                                    "GET /api/v1/items/{id}",
                                    "GET /api/v1/items/{id}/parts/{part}"),
                            function(Cookies.class, "GET /api/v1/cookies"),
                            function(Breaks.class, "GET /api/v1/breaks"),
                            function(Hangs.class, "GET /api/v1/hangs")),
                    () -> Instant.parse("2026-11-23T09:03:58.390Z"),
                    Duration.ofSeconds(1)));

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    /** Field by field as in "Working with AWS Lambda proxy integrations for HTTP APIs", format 2.0. */
    @Test
    void sendsTheDocumentedEvent() throws Exception {
        JsonNode event = json(send(request("/api/v1/items/7/parts/a%20b?parameter1=value1&parameter1=value2&p2=x%20y")
                .header("Header1", "value1")
                .header("Header1", "value2")
                .header("Cookie", "cookie1=a; cookie2=b")
                .header("User-Agent", "agent")));

        assertThat(event.path("version").asText()).isEqualTo("2.0");
        assertThat(event.path("routeKey").asText()).isEqualTo("GET /api/v1/items/{id}/parts/{part}");
        assertThat(event.path("rawPath").asText()).isEqualTo("/api/v1/items/7/parts/a b");
        assertThat(event.path("rawQueryString").asText()).isEqualTo("parameter1=value1&parameter1=value2&p2=x%20y");
        assertThat(event.path("cookies").toString()).isEqualTo("[\"cookie1=a\",\"cookie2=b\"]");
        assertThat(event.path("headers").path("header1").asText()).isEqualTo("value1,value2");
        assertThat(event.path("headers").has("cookie")).isFalse();
        assertThat(event.path("queryStringParameters").toString())
                .isEqualTo("{\"parameter1\":\"value1,value2\",\"p2\":\"x y\"}");
        assertThat(event.path("pathParameters").toString()).isEqualTo("{\"id\":\"7\",\"part\":\"a b\"}");
        assertThat(event.has("body")).isFalse();
        assertThat(event.path("isBase64Encoded").asBoolean(true)).isFalse();
        JsonNode context = event.path("requestContext");
        assertThat(context.path("http").toString())
                .isEqualTo("{\"method\":\"GET\",\"path\":\"/api/v1/items/7/parts/a b\",\"protocol\":\"HTTP/1.1\","
                        + "\"sourceIp\":\"127.0.0.1\",\"userAgent\":\"agent\"}");
        assertThat(context.path("stage").asText()).isEqualTo("$default");
        assertThat(context.path("routeKey").asText()).isEqualTo("GET /api/v1/items/{id}/parts/{part}");
        assertThat(context.path("time").asText()).isEqualTo("23/Nov/2026:09:03:58 +0000");
        assertThat(context.path("timeEpoch").asLong()).isEqualTo(1795424638390L);
        assertThat(context.path("requestId").asText()).hasSize(36);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, false",
        "application/problem+json; charset=utf-8, false",
        "text/plain, false",
        "application/octet-stream, true",
        "image/png, true",
        "application/x-www-form-urlencoded, true"
    })
    void sendsBodiesThatAreNotTextInBase64(String contentType, boolean base64) throws Exception {
        JsonNode event = json(send(request("/api/v1/echo")
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString("{\"ü\":1}"))));

        assertThat(event.path("isBase64Encoded").asBoolean()).isEqualTo(base64);
        String body = event.path("body").asText();
        assertThat(base64 ? new String(Base64.getDecoder().decode(body), UTF_8) : body)
                .isEqualTo("{\"ü\":1}");
    }

    @Test
    void prefersASegmentWrittenOutToAParameter() throws Exception {
        assertThat(json(send(request("/api/v1/items/special"))).path("routeKey").asText())
                .isEqualTo("GET /api/v1/items/special");
        assertThat(json(send(request("/api/v1/items/other"))).path("routeKey").asText())
                .isEqualTo("GET /api/v1/items/{id}");
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/nothing", "DELETE, /api/v1/echo", "GET, /api/v1/items/", "GET, /api/v1/echo/"})
    void answersUnknownRoutesItself(String method, String path) throws Exception {
        HttpResponse<String> answer = send(request(path).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Not Found\"}");
    }

    @Test
    void setsEveryCookieAndDecodesBase64() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/cookies"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().allValues("set-cookie")).containsExactly("a=1; Path=/", "b=2; HttpOnly");
        assertThat(answer.headers().firstValue("x-own")).contains("own");
        assertThat(answer.body()).isEqualTo("bytes");
    }

    @Test
    void hidesWhatAHandlerThrew() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/breaks"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }

    @Test
    void givesUpOnAHandlerThatTakesTooLong() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/hangs"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Service Unavailable\"}");
    }

    @Test
    void refusesBodiesOverTenMegabytes() throws Exception {
        byte[] body = new byte[10 * 1024 * 1024 + 1];
        Arrays.fill(body, (byte) 'x');

        HttpResponse<String> answer = send(request("/api/v1/echo").POST(BodyPublishers.ofByteArray(body)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Request Entity Too Large\"}");
    }

    private static LocalFunction function(Class<?> handler, String... routes) {
        return new LocalFunction(Definitions.http(handler, routes));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** Answers with the event itself, untouched by any reading of it. */
    public static final class Echo implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
            String event = new String(input.readAllBytes(), UTF_8);
            output.write(JSON.writeValueAsBytes(
                    JSON.createObjectNode().put("statusCode", 200).put("body", event)));
        }
    }

    public static final class Cookies implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
            output.write(JSON.writeValueAsBytes(Map.of(
                    "statusCode",
                    201,
                    "headers",
                    Map.of("X-Own", "own"),
                    "cookies",
                    List.of("a=1; Path=/", "b=2; HttpOnly"),
                    "body",
                    Base64.getEncoder().encodeToString("bytes".getBytes(UTF_8)),
                    "isBase64Encoded",
                    true)));
        }
    }

    /** It has begun its answer before it breaks: none of that goes out. */
    public static final class Breaks implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
            output.write("{\"statusCode\":200,".getBytes(UTF_8));
            throw new IllegalStateException("the inside of it");
        }
    }

    public static final class Hangs implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            output.write("{\"statusCode\":200}".getBytes(UTF_8));
        }
    }
}
