package com.presenceos.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Calls the API with a bearer token, once somebody is logged in. Not thread-safe while logging in. */
public final class PresenceClient {

    private static final Duration PATIENCE = Duration.ofSeconds(35);

    private final HttpClient http;
    private final URI baseUrl;
    private String token = "";

    public PresenceClient(HttpClient http, URI baseUrl) {
        this.http = http;
        this.baseUrl = baseUrl;
    }

    /** Creates a user with a workspace, and acts as that user from now on. */
    public JsonNode register(String email, String password, String name, String workspace) throws IOException {
        return entered(post(
                "/auth/register",
                Map.of("email", email, "password", password, "name", name, "workspace_name", workspace)));
    }

    public JsonNode logIn(String email, String password) throws IOException {
        return entered(post("/auth/login", Map.of("email", email, "password", password)));
    }

    private JsonNode entered(JsonNode session) {
        token = session.path("access_token").asText();
        return session;
    }

    /** What the session is known by; empty before somebody is logged in. */
    public String token() {
        return token;
    }

    public JsonNode get(String path) throws IOException {
        return send(request(path).GET().build());
    }

    public JsonNode post(String path, Object body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.bytes(body)))
                .build());
    }

    /** A POST without a body, whose answer has none either. */
    public void send(String path) throws IOException {
        exchange(request(path).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    /** A POST whose answer has no body. */
    public void send(String path, Object body) throws IOException {
        exchange(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.bytes(body)))
                .build());
    }

    public JsonNode patch(String path, Object body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(Json.bytes(body)))
                .build());
    }

    /** Uploads a picture the way a browser does, and answers the finished item. */
    public JsonNode upload(String brand, String fileName, String contentType, byte[] picture) throws IOException {
        JsonNode upload = post(
                "/media/brands/" + brand + "/presigned-url",
                Map.of("file_name", fileName, "content_type", contentType, "size_bytes", picture.length));
        HttpRequest.Builder put = HttpRequest.newBuilder(
                        URI.create(upload.path("url").asText()))
                .timeout(PATIENCE)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(picture));
        upload.path("headers").properties().stream()
                // The HTTP client sets this one itself, from the body.
                .filter(header -> !header.getKey().equalsIgnoreCase("content-length")
                        && !header.getKey().equalsIgnoreCase("host"))
                .forEach(header -> put.header(header.getKey(), header.getValue().asText()));
        exchange(put.build());
        return post("/media/" + upload.path("media_id").asText() + "/complete", Map.of());
    }

    /** Connects an account of the Instagram stand-in, walking through its consent page. */
    public JsonNode connectInstagram(String brand, String username) throws IOException {
        JsonNode authorization = post("/connectors/oauth/url", Map.of("brand_id", brand, "platform", "instagram"));
        Consent consent = Consent.allow(
                http, URI.create(authorization.path("authorization_url").asText()), username);
        return post("/connectors/oauth/callback", Map.of("state", consent.state(), "code", consent.code()))
                .path("items")
                .path(0);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(baseUrl + "/api/v1" + path)).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request) throws IOException {
        return Json.foreign(exchange(request));
    }

    private byte[] exchange(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new CallFailed(request.method() + " " + request.uri().getPath(), response);
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(
                    "interrupted while calling " + request.uri().getPath());
        }
    }
}
