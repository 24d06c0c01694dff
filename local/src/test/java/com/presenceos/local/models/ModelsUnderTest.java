package com.presenceos.local.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.models.embeddings.Embedder;
import com.presenceos.local.networks.SettableClock;
import com.presenceos.platform.json.Json;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The model server, and clients of it as the functions have them. */
final class ModelsUnderTest implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalModels models;

    ModelsUnderTest(Embedder embedder) {
        models = LocalModels.start(0, embedder, new SettableClock());
    }

    OpenAiChatModel.OpenAiChatModelBuilder openAi() {
        return OpenAiChatModel.builder()
                .baseUrl(models.baseUri() + "/v1")
                .apiKey("local")
                .modelName("presence-offline")
                .maxRetries(0);
    }

    OpenAiEmbeddingModel.OpenAiEmbeddingModelBuilder embeddings() {
        return OpenAiEmbeddingModel.builder()
                .baseUrl(models.baseUri() + "/v1")
                .apiKey("local")
                .modelName("presence-embeddings")
                .maxRetries(0);
    }

    AnthropicChatModel.AnthropicChatModelBuilder anthropic() {
        return AnthropicChatModel.builder()
                .baseUrl(models.baseUri() + "/v1")
                .apiKey("local")
                .modelName("presence-offline")
                .maxTokens(2000)
                .maxRetries(0);
    }

    /** The keys and addresses of all three providers, as a deployment's secret has them. */
    JsonNode secret() {
        return Json.own(Json.text(models.secret()), JsonNode.class);
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> upload(String file, String fields) {
        String form = fields
                + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file + "\"\r\n"
                + "Content-Type: audio/mpeg\r\n\r\nID3\r\n--x--\r\n";
        return send(request("/v1/audio/transcriptions")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(form)));
    }

    static String field(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    void delete(String path) {
        send(request(path).DELETE());
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return Json.foreign(answer.body().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(models.baseUri() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        models.close();
    }
}
