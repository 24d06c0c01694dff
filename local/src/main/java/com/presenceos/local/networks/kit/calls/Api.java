package com.presenceos.local.networks.kit.calls;

import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.calls.Operations.Match;
import com.presenceos.local.networks.kit.faults.Effect;
import com.presenceos.local.networks.kit.faults.Fault;
import com.presenceos.local.networks.kit.faults.Faults;
import com.presenceos.local.networks.kit.faults.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Serves a network's API: finds out what a call asks for, lets a fault have it, and writes it down. */
public final class Api implements LocalHandler {

    private final NetworkApi network;
    private final Faults faults;
    private final CallLog calls;
    private final AtomicLong errors = new AtomicLong();

    public Api(NetworkApi network, Faults faults, CallLog calls) {
        this.network = network;
        this.faults = faults;
        this.calls = calls;
    }

    @Override
    public LocalResponse handle(LocalRequest request) {
        long received = calls.now();
        Match match = network.operations().match(request).orElseGet(this::unknown);
        Optional<Fault> fault = faults.next(match.name());
        AtomicReference<Optional<String>> visible = new AtomicReference<>(Optional.empty());
        Supplier<LocalResponse> effect = () -> run(match, request, post -> visible.set(Optional.of(post)));
        int status = 0;
        try {
            LocalResponse answer = network.dressed(answer(effect, fault), Call.bearer(request), fault);
            status = answer.status();
            return answer;
        } finally {
            calls.add(new LoggedCall(
                    request.method(),
                    request.rawPath(),
                    match.name(),
                    received,
                    calls.now(),
                    status,
                    fault.map(Fault::kind),
                    visible.get()));
        }
    }

    private LocalResponse answer(Supplier<LocalResponse> effect, Optional<Fault> fault) {
        if (fault.isEmpty()) {
            return effect.get();
        }
        try {
            return Effect.under(fault.get(), network, effect);
        } catch (Refusal refusal) {
            return refusal.answer(errors.incrementAndGet());
        }
    }

    /** Under a fault the real outcome may be a refusal, too; the fault then still has the last word. */
    private LocalResponse run(Match match, LocalRequest request, Consumer<String> visible) {
        try {
            return match.operation().answer(new Call(request, match.parts(), network.parameters(request), visible));
        } catch (Refusal refusal) {
            return refusal.answer(errors.incrementAndGet());
        }
    }

    private Match unknown() {
        return new Match(
                Operations.UNKNOWN,
                call -> {
                    throw network.unknown(call.request());
                },
                List.of());
    }
}
