package com.presenceos.platform.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.failure.Forbidden;
import com.presenceos.platform.failure.TooLarge;
import com.presenceos.platform.failure.Unauthenticated;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.limits.WorkspaceLimits;
import com.presenceos.platform.telemetry.InvocationLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Between API Gateway and the endpoints: finds the route, the caller and the permission, and turns every failure into a
 * problem. It holds the one catch of the HTTP side.
 */
public final class HttpAdapter {

    /** Larger files go to storage by presigned upload, never through here. */
    private static final int MAX_BODY_BYTES = 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(HttpAdapter.class);

    private final Router router;
    private final Authenticator authenticator;
    private final Supplier<IdempotentAnswers> answers;
    private final Supplier<WorkspaceLimits> limits;
    private final BrowserGuard guard;
    private final Viewers viewers;
    private final StandingHeaders standing;

    public HttpAdapter(
            Router router,
            Authenticator authenticator,
            Supplier<IdempotentAnswers> answers,
            Supplier<WorkspaceLimits> limits,
            URI publicUrl,
            Viewers viewers) {
        this.router = router;
        this.authenticator = authenticator;
        this.answers = answers;
        this.limits = limits;
        this.guard = new BrowserGuard(publicUrl);
        this.viewers = viewers;
        this.standing = new StandingHeaders(publicUrl);
    }

    /** One invocation of the function: reads its event from the input, and writes its answer to the output. */
    public void handle(InputStream input, OutputStream output, Context context) throws IOException {
        handle(GatewayEvent.read(input), output, context);
    }

    public void handle(GatewayEvent event, OutputStream output, Context context) throws IOException {
        try (InvocationLog log = InvocationLog.open(context)) {
            Request request = event.request(context.getAwsRequestId(), viewers);
            Optional<Router.Match> match = router.match(request.method(), request.path());
            log.request(name(match));
            Response response = answer(request, match, log);
            log.answered(response.status());
            GatewayAnswer.write(response, standing, output);
        }
    }

    private Response answer(Request request, Optional<Router.Match> match, InvocationLog log) {
        try {
            return route(request, match, log);
        } catch (AppException e) {
            if (e.getCause() != null) {
                LOG.warn("{}: {}", e.getClass().getSimpleName(), e.detail(), e);
            }
            return Problem.of(e, request.id());
        } catch (RuntimeException e) {
            LOG.error("{} broke", name(match), e);
            return Problem.internal(request.id());
        }
    }

    private Response route(Request request, Optional<Router.Match> found, InvocationLog log) {
        Router.Match match = found.orElseThrow(() -> router.refusal(request.method(), request.path()));
        refuseLargeBody(request.body());
        Route route = match.route();
        Request matched = request.with(match.parameters());
        Permission needed = route.permission();
        if (needed == null) {
            return route.endpoint().handle(matched);
        }
        String token = token(request);
        return route.kind() == Route.Kind.READ
                ? authenticator.reading(token, caller -> permitted(route, needed, matched.as(caller), log))
                : permitted(route, needed, matched.as(authenticator.authenticate(token)), log);
    }

    private Response permitted(Route route, Permission needed, Request identified, InvocationLog log) {
        Caller caller = identified.caller();
        log.caller(caller.user(), caller.workspace());
        if (!caller.may(needed)) {
            throw new Forbidden(
                    "Your role may not do this: it lacks " + needed.name().toLowerCase(Locale.ROOT));
        }
        spend(route.spending(), caller);
        Optional<IdempotentRequest> idempotent =
                route.kind() == Route.Kind.ONCE ? identified.idempotent() : Optional.empty();
        if (idempotent.isPresent()) {
            return answers.get().once(idempotent.get(), () -> route.endpoint().handle(identified));
        }
        return route.endpoint().handle(identified);
    }

    private static String name(Optional<Router.Match> match) {
        return match.map(Router.Match::name).orElse("no route");
    }

    private void spend(Spending spending, Caller caller) {
        switch (spending) {
            case NOTHING -> {
                // Nothing is asked of the table.
            }
            case A_CHANGE -> limits.get().change(caller.workspace());
            case AN_UPLOAD -> limits.get().upload(caller.workspace());
        }
    }

    private static void refuseLargeBody(String body) {
        int bytes = body.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BODY_BYTES) {
            throw new TooLarge("The body has " + bytes + " bytes; " + MAX_BODY_BYTES + " are allowed");
        }
    }

    private String token(Request request) {
        return guard.token(request)
                .orElseThrow(
                        () -> new Unauthenticated("Log in first: send Authorization: Bearer, or the session cookie"));
    }
}
