package com.presenceos.channels.meta;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.presenceos.channels.meta.GraphAnswer.Effect;
import com.presenceos.channels.meta.GraphAnswer.Failed;
import com.presenceos.channels.meta.GraphAnswer.Ok;
import com.presenceos.channels.network.CallBudget;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkError.Kind;
import com.presenceos.channels.network.Platform;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Calls Meta and translates what comes back, once, without retrying. The JDK's client does not repeat a POST either,
 * unless {@code jdk.httpclient.enableAllMethodRetry} is set: it must stay unset.
 */
final class GraphHttp {

    // Fifty comments of 2,200 emoji each, escaped, are 1.3 MB.
    private static final int LONGEST_ANSWER = 4 << 20;
    private static final BodyHandler<byte[]> WHOLE = BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER);

    private final HttpClient http;
    private final AnswerTimeouts timeouts;
    private final InstantSource clock;
    private final Platform platform;
    private final CallBudget budget;

    /**
     * @param http with a connect timeout, so that a dead host is told apart from a slow answer: shorter than the patience
     * @param budget hears what the headers of every answer say, also of a good one
     */
    GraphHttp(HttpClient http, AnswerTimeouts timeouts, InstantSource clock, Platform platform, CallBudget budget) {
        this.http = http;
        this.timeouts = timeouts;
        this.clock = clock;
        this.platform = platform;
        this.budget = budget;
    }

    GraphAnswer send(GraphCall call) {
        return send(call, timeouts.usual());
    }

    /** For a visible call. */
    GraphAnswer sendPatiently(GraphCall call) {
        return send(call, timeouts.visibleCall());
    }

    private GraphAnswer send(GraphCall call, Duration limit) {
        // Not HttpRequest.timeout: that ends with the headers, and a body that drips would keep this worker for ever.
        CompletableFuture<HttpResponse<byte[]>> response = http.sendAsync(call.request(), WHOLE);
        try {
            return answer(call, response.get(limit.toNanos(), NANOSECONDS));
        } catch (TimeoutException _) {
            return failed(
                    Kind.TRANSIENT,
                    "timeout",
                    call + " had no whole answer within " + limit.toSeconds() + " s",
                    Effect.UNANSWERED);
        } catch (ExecutionException e) {
            return disconnected(call, e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return failed(Kind.TRANSIENT, "interrupted", "The call was interrupted", Effect.UNANSWERED);
        } finally {
            // Closes the connection of an answer that is not waited for any more.
            response.cancel(true);
        }
    }

    private GraphAnswer answer(GraphCall call, HttpResponse<byte[]> response) {
        int http = response.statusCode();
        CallUsage usage = UsageHeaders.read(response.headers(), clock.instant());
        report(call, usage);
        JsonNode body = json(response.body());
        Optional<GraphError> error = GraphError.read(http, body);
        if (error.isPresent()) {
            return refused(call, usage, error.get());
        }
        if (http >= 200 && http < 300) {
            return body.isObject()
                    ? new Ok(body, usage)
                    : failed(Kind.PROTOCOL, "http " + http, call + " was answered with no JSON", Effect.UNANSWERED);
        }
        Kind kind = GraphErrors.byStatus(http);
        return new Failed(
                new NetworkError(
                        kind, "http " + http, call + " was answered with HTTP " + http, usage.retryAt(kind), ""),
                Effect.UNANSWERED);
    }

    private void report(GraphCall call, CallUsage usage) {
        usage.applicationAgainAt().ifPresent(at -> budget.applicationSpent(platform, at));
        call.account()
                .ifPresent(account -> usage.accountAgainAt()
                        .ifPresent(at -> budget.accountSpent(new NetworkAccount(platform, account), at)));
    }

    private static GraphAnswer refused(GraphCall call, CallUsage usage, GraphError error) {
        ErrorMeaning meaning = GraphErrors.meaning(error);
        return new Failed(
                new NetworkError(
                        meaning.kind(),
                        error.codes(),
                        Redaction.clean(error.message(), call.secrets()),
                        usage.retryAt(meaning.kind()),
                        error.traceId()),
                meaning.effect());
    }

    private static GraphAnswer disconnected(GraphCall call, @Nullable Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException _ -> notSent("connect timeout", call + " could not connect in time");
            // An unknown host arrives as one of these, too.
            case ConnectException _ -> notSent("connect", call + " could not connect");
            case SSLHandshakeException _, SSLPeerUnverifiedException _ ->
                notSent("tls", call + " could not agree on a safe connection");
            case null, default ->
                failed(
                        Kind.TRANSIENT,
                        "connection lost",
                        call + " lost its connection, or the answer had no end",
                        Effect.UNANSWERED);
        };
    }

    private static GraphAnswer notSent(String code, String detail) {
        return failed(Kind.TRANSIENT, code, detail, Effect.NOT_SENT);
    }

    private static GraphAnswer failed(Kind kind, String code, String detail, Effect effect) {
        return new Failed(new NetworkError(kind, code, detail, Optional.empty(), ""), effect);
    }

    private static JsonNode json(byte[] body) {
        try {
            return Json.foreign(body);
        } catch (IOException _) {
            return MissingNode.getInstance();
        }
    }
}
