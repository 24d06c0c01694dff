package com.presenceos.local.gateway;

import com.presenceos.local.functions.FunctionFailure;
import com.presenceos.local.functions.LocalFunction;
import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** API Gateway's HTTP API over the routes of the template, with its limits and its own answers. */
public final class HttpApi implements LocalHandler {
    private static final Logger log = LoggerFactory.getLogger(HttpApi.class);
    private static final int LARGEST_BODY = 10 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RouteTable routes;
    private final InstantSource clock;
    private final Duration patience;

    public HttpApi(List<LocalFunction> functions, InstantSource clock) {
        this(functions, clock, PATIENCE);
    }

    HttpApi(List<LocalFunction> functions, InstantSource clock, Duration patience) {
        this.routes = new RouteTable(functions);
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public LocalResponse handle(LocalRequest request) {
        String id = UUID.randomUUID().toString();
        LocalResponse answer = request.body().length > LARGEST_BODY
                ? message(413, "Request Entity Too Large")
                : routes.find(request.method(), request.path())
                        .map(match -> invoke(match, new HttpEvent(request, id, clock.instant())))
                        .orElseGet(() -> message(404, "Not Found"));
        return answer.with("Apigw-Requestid", id);
    }

    private LocalResponse invoke(RouteTable.Match match, HttpEvent event) {
        try {
            byte[] answer = match.function().invoke(event.json(match.route(), match.parameters()), patience);
            return HttpAnswer.response(answer);
        } catch (FunctionFailure e) {
            log.error("{}", e.getMessage(), e.getCause());
            return e.timedOut() ? message(503, "Service Unavailable") : message(500, "Internal Server Error");
        } catch (IOException e) {
            log.error(
                    "{} gave no answer that API Gateway understands",
                    match.route().key(),
                    e);
            return message(500, "Internal Server Error");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return message(503, "Service Unavailable");
        }
    }

    private static LocalResponse message(int status, String text) {
        return LocalResponse.json(status, "{\"message\":\"" + text + "\"}");
    }
}
