package com.presenceos.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;

/**
 * How langchain4j reaches a provider: over Java's own client, whose connections are kept, with an end to every call and to
 * every answer, and with what a refusal means said in our words. langchain4j's own client forgets Retry-After.
 */
final class ModelHttp implements dev.langchain4j.http.client.HttpClient {

    static final Duration LONGEST_CALL = Duration.ofSeconds(60);

    // A hundred embeddings of 2,000 numbers are 5 MB; more is no answer.
    private static final int LARGEST_ANSWER = 16 * 1024 * 1024;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final HttpClient http;
    private final Duration longest;

    ModelHttp(HttpClient http) {
        this(http, LONGEST_CALL);
    }

    ModelHttp(HttpClient http, Duration longest) {
        this.http = http;
        this.longest = longest;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        return send(spelled(request));
    }

    /** For what langchain4j has no words for. */
    SuccessfulHttpResponse send(java.net.http.HttpRequest request) {
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(LARGEST_ANSWER + 1);
                return answered(response, bytes);
            }
        } catch (HttpTimeoutException e) {
            throw ModelFailure.down("The model did not answer within " + longest.toSeconds() + " s", Optional.empty());
        } catch (IOException e) {
            throw ModelFailure.down("The model cannot be reached", Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ModelFailure.down("The call of the model was broken off", Optional.empty());
        }
    }

    private static SuccessfulHttpResponse answered(HttpResponse<InputStream> response, byte[] bytes) {
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            if (bytes.length > LARGEST_ANSWER) {
                throw ModelFailure.garbled("The model's answer has no end");
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(status)
                    .headers(response.headers().map())
                    .body(new String(bytes, UTF_8))
                    .build();
        }
        Optional<Duration> retryAfter =
                response.headers().firstValue("retry-after").flatMap(ModelHttp::seconds);
        throw switch (status) {
            case 429 -> ModelFailure.busy("The model is asked too often right now", retryAfter);
            case 401, 403 -> ModelFailure.keyRefused("The model's provider does not take the key that is set up");
            case 404 -> ModelFailure.notSetUp("The model that is set up does not exist at its provider");
            case 501 ->
                ModelFailure.notSetUp("The model that is set up for this cannot do it; whoever runs PresenceOS names"
                        + " another one in its settings");
            case 408 -> ModelFailure.down("The model took too long", retryAfter);
            default ->
                status >= 500
                        ? ModelFailure.down("The model is not working right now", retryAfter)
                        : ModelFailure.refused("The model's provider refused the request (" + status + ")");
        };
    }

    /** What a header Retry-After asks for, ten minutes at the most. */
    static Optional<Duration> seconds(String text) {
        try {
            Duration asked = Duration.ofSeconds(Math.max(0, Long.parseLong(text.strip())));
            return Optional.of(asked.compareTo(LONGEST_WAIT) < 0 ? asked : LONGEST_WAIT);
        } catch (NumberFormatException e) {
            // A date: no provider sends one, and guessing costs no more than asking again.
            return Optional.empty();
        }
    }

    private java.net.http.HttpRequest spelled(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder =
                java.net.http.HttpRequest.newBuilder(URI.create(request.url())).timeout(longest);
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        String body = request.body();
        return builder.method(
                        request.method().name(),
                        body == null
                                ? java.net.http.HttpRequest.BodyPublishers.noBody()
                                : java.net.http.HttpRequest.BodyPublishers.ofString(body, UTF_8))
                .build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("Answers are read whole: nobody watches a model type");
    }

    /** langchain4j wants to build its clients; it gets this one. */
    HttpClientBuilder builder() {
        return new Ready(this);
    }

    private record Ready(ModelHttp http) implements HttpClientBuilder {

        @Override
        public Duration connectTimeout() {
            return LONGEST_CALL;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return LONGEST_CALL;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public dev.langchain4j.http.client.HttpClient build() {
            return http;
        }
    }
}
