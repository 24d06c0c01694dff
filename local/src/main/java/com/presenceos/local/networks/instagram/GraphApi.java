package com.presenceos.local.networks.instagram;

import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.platform.json.Json;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** The API: finds out what a call asks for, lets a fault have it, and writes it down. */
final class GraphApi implements LocalHandler {

    private final Publishing publishing;
    private final Commenting commenting;
    private final TokenHost tokenHost;
    private final Tokens tokens;
    private final Usage usage;
    private final Faults faults;
    private final CallLog calls;
    private final AtomicLong traces = new AtomicLong();

    GraphApi(
            Publishing publishing,
            Commenting commenting,
            TokenHost tokenHost,
            Tokens tokens,
            Usage usage,
            Faults faults,
            CallLog calls) {
        this.publishing = publishing;
        this.commenting = commenting;
        this.tokenHost = tokenHost;
        this.tokens = tokens;
        this.usage = usage;
        this.faults = faults;
        this.calls = calls;
    }

    @Override
    public LocalResponse handle(LocalRequest request) {
        long received = calls.now();
        Address address = Address.of(request);
        Optional<Fault> fault = faults.next(address.operation());
        AtomicReference<Optional<String>> visible = new AtomicReference<>(Optional.empty());
        int status = 0;
        try {
            LocalResponse answer = answer(request, address, fault, visible);
            status = answer.status();
            return answer;
        } finally {
            calls.add(new CallLog.Call(
                    request.method(),
                    request.rawPath(),
                    address.operation(),
                    received,
                    calls.now(),
                    status,
                    fault.map(Fault::kind),
                    visible.get()));
        }
    }

    private LocalResponse answer(
            LocalRequest request, Address address, Optional<Fault> fault, AtomicReference<Optional<String>> visible) {
        LocalResponse answer;
        try {
            answer = fault.map(set -> Effect.under(set, () -> safely(request, address, visible)))
                    .orElseGet(() -> run(request, address, visible));
        } catch (GraphFailure failure) {
            answer = failure.response(trace());
        }
        return withUsage(answer, request, fault);
    }

    /** Under a fault the real outcome may be an error, too; the fault then still has the last word. */
    private LocalResponse safely(LocalRequest request, Address address, AtomicReference<Optional<String>> visible) {
        try {
            return run(request, address, visible);
        } catch (GraphFailure failure) {
            return failure.response(trace());
        }
    }

    private LocalResponse run(LocalRequest request, Address address, AtomicReference<Optional<String>> visible) {
        Parameters parameters = Parameters.of(request);
        return switch (address.operation()) {
            case TOKEN -> tokenHost.token(parameters);
            case EXCHANGE -> tokenHost.exchange(parameters);
            case REFRESH -> tokenHost.refresh(parameters);
            case ME -> publishing.me(token(request, parameters), parameters);
            case MEDIA -> publishing.createContainer(address.node(), token(request, parameters), parameters);
            case MEDIA_PUBLISH -> {
                Media media = publishing.publish(address.node(), token(request, parameters), parameters);
                visible.set(Optional.of(media.id()));
                yield LocalResponse.json(200, Json.text(Map.of("id", media.id())));
            }
            case FEED -> publishing.feed(address.node(), token(request, parameters), parameters);
            case LIMIT -> publishing.limit(address.node(), token(request, parameters), parameters);
            case STATUS -> publishing.status(address.node(), token(request, parameters), parameters);
            case PERMALINK -> publishing.media(address.node(), token(request, parameters), parameters);
            case COMMENT -> commenting.leave(address.node(), token(request, parameters), parameters);
            case COMMENTS -> commenting.list(address.node(), token(request, parameters), parameters);
            case UNKNOWN -> throw GraphFailure.missing(request.method(), request.path());
        };
    }

    private static String token(LocalRequest request, Parameters parameters) {
        return bearer(request)
                .or(() -> parameters.find("access_token"))
                .orElseThrow(
                        () -> new GraphFailure(400, 190, 0, "An access token is required to request this resource."));
    }

    private static Optional<String> bearer(LocalRequest request) {
        return request.header("authorization")
                .filter(value -> value.startsWith("Bearer "))
                .map(value -> value.substring("Bearer ".length()));
    }

    /** The headers come with every call that a valid token made. */
    private LocalResponse withUsage(LocalResponse answer, LocalRequest request, Optional<Fault> fault) {
        return bearer(request)
                .flatMap(tokens::owner)
                .map(account -> usage.tell(answer, account, fault.flatMap(Fault::exhausted)))
                .orElse(answer);
    }

    private String trace() {
        return Numbers.trace(traces.incrementAndGet());
    }
}
