package com.presenceos.local.networks.meta;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.calls.Call;
import com.presenceos.local.networks.kit.calls.NetworkApi;
import com.presenceos.local.networks.kit.calls.Operations;
import com.presenceos.local.networks.kit.calls.Parameters;
import com.presenceos.local.networks.kit.faults.Fault;
import com.presenceos.local.networks.kit.faults.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A network of Meta, as far as applications may ask it something: what is told and refused with any call. */
public final class GraphApi implements NetworkApi {

    // v21 is the oldest alive; the newest is the one our documentation speaks of.
    public static final String VERSION = "/v2[1-6]\\.0";
    public static final String NODE = VERSION + "/([^/]*)";

    private static final String TOKEN = "access_token";
    // Gone from every version since 2026-10-27. Meta ignores some of them; a client that sends them is wrong all the
    // same.
    private static final Set<String> REMOVED = Set.of("pretty", "debug", "date_format", "ids");
    private static final Pattern VERSIONED = Pattern.compile("/v\\d+\\.0/.*");

    private final Operations operations;
    private final Set<String> unversioned;
    private final GraphUsage usage;
    private final Function<Fault, LocalResponse> processingFailed;

    /**
     * A network's own API.
     *
     * @param unversioned paths that belong to it without a version
     * @param processingFailed the answer that media cannot be used
     */
    public GraphApi(
            Operations operations,
            Set<String> unversioned,
            GraphUsage usage,
            Function<Fault, LocalResponse> processingFailed) {
        this.operations = operations;
        this.unversioned = Set.copyOf(unversioned);
        this.usage = usage;
        this.processingFailed = processingFailed;
    }

    /** What came along, and is known. The token may be among it, wherever it is not in the header. */
    public static Parameters parameters(Call call, String... known) {
        return call.parameters().without(TOKEN).only(known);
    }

    static Optional<String> token(Call call) {
        return call.bearer().or(() -> call.parameters().find(TOKEN));
    }

    @Override
    public Operations operations() {
        return operations;
    }

    @Override
    public boolean takes(String path) {
        return unversioned.contains(path) || VERSIONED.matcher(path).matches();
    }

    @Override
    public Parameters parameters(LocalRequest request) {
        Parameters parameters = NetworkApi.super.parameters(request);
        parameters.names().stream().filter(REMOVED::contains).findFirst().ifPresent(name -> {
            throw wrong("The parameter " + name + " was removed");
        });
        if (request.header("if-none-match").isPresent()) {
            throw wrong("If-None-Match was removed");
        }
        return parameters;
    }

    @Override
    public LocalResponse dressed(LocalResponse answer, Optional<String> token, Optional<Fault> fault) {
        return token.map(known -> usage.tell(answer, known, fault)).orElse(answer);
    }

    @Override
    public Refusal unknown(LocalRequest request) {
        return GraphFailure.missing(request, request.path());
    }

    @Override
    public Refusal wrong(String sentence) {
        return GraphFailure.parameter(sentence);
    }

    @Override
    public Refusal error(Fault fault) {
        return GraphFailure.of(fault);
    }

    @Override
    public Refusal rateLimited(Fault fault) {
        return GraphUsage.exceeded(fault);
    }

    @Override
    public LocalResponse processingFailed(Fault fault) {
        return processingFailed.apply(fault);
    }
}
