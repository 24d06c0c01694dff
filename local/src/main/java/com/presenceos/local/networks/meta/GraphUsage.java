package com.presenceos.local.networks.meta;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.Ground;
import com.presenceos.local.networks.kit.calls.RecentCalls;
import com.presenceos.local.networks.kit.consent.Tokens;
import com.presenceos.local.networks.kit.faults.Fault;
import com.presenceos.platform.json.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Refuses beyond the limits of an account's and of all calls in an hour, and tells in headers how near they are. */
public final class GraphUsage {

    private static final String ALL = "all";
    private static final Set<Integer> OF_ALL = Set.of(4, 341);

    /** How many calls there may be in an hour, of one account and of all accounts together. */
    public interface Limits {

        int callsPerHour();

        int applicationCallsPerHour();
    }

    /**
     * What an account's calls are counted as.
     *
     * @param code of the error when there are too many
     */
    public record BusinessUseCase(String type, int code, String message) {}

    private final BusinessUseCase useCase;
    private final Supplier<? extends Limits> limits;
    private final Tokens tokens;
    private final RecentCalls calls;

    public GraphUsage(Ground ground, BusinessUseCase useCase, Supplier<? extends Limits> limits) {
        this.useCase = useCase;
        this.limits = limits;
        this.tokens = ground.tokens();
        this.calls = new RecentCalls(ground.clock(), Duration.ofHours(1));
    }

    void count(String accountId) {
        int theirs = calls.add(accountId);
        if (calls.add(ALL) > limits.get().applicationCallsPerHour()) {
            throw new GraphFailure(400, 4, 0, true, "Application request limit reached");
        }
        if (theirs > limits.get().callsPerHour()) {
            throw new GraphFailure(400, useCase.code(), 0, true, useCase.message());
        }
    }

    static GraphFailure exceeded(Fault fault) {
        return new GraphFailure(
                fault.http().orElse(400),
                fault.code().orElse(4),
                fault.subcode().orElse(0),
                true,
                "Application request limit reached");
    }

    /** The headers come with every call that was made with a token of somebody. */
    LocalResponse tell(LocalResponse answer, String token, Optional<Fault> fault) {
        return tokens.owner(token)
                .map(account -> tellOwner(answer, account, fault))
                .orElse(answer);
    }

    /** @param fault may pretend that all calls are used up */
    private LocalResponse tellOwner(LocalResponse answer, String accountId, Optional<Fault> fault) {
        Optional<Boolean> ofAll = fault.filter(set -> set.kind() == Fault.Kind.RATE_LIMIT)
                .map(set -> OF_ALL.contains(set.code().orElse(4)));
        int percent = ofAll.equals(Optional.of(false))
                ? 100
                : percent(calls.made(accountId), limits.get().callsPerHour());
        int percentOfAll = ofAll.equals(Optional.of(true))
                ? 100
                : percent(calls.made(ALL), limits.get().applicationCallsPerHour());
        Map<String, Object> business = counts(percent);
        business.put("type", useCase.type());
        business.put("estimated_time_to_regain_access", percent >= 100 ? minutesToRegain(accountId) : 0);
        return answer.with("X-App-Usage", Json.text(counts(percentOfAll)))
                .with("X-Business-Use-Case-Usage", Json.text(Map.of(accountId, List.of(business))));
    }

    private static int percent(int made, int allowed) {
        return (int) Math.min(100, made * 100L / allowed);
    }

    private static Map<String, Object> counts(int percent) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("call_count", percent);
        counts.put("total_cputime", percent / 2);
        counts.put("total_time", percent / 2);
        return counts;
    }

    private int minutesToRegain(String accountId) {
        return (int) Math.max(1, calls.untilOneLess(accountId).toMinutes());
    }

    public void reset() {
        calls.clear();
    }
}
