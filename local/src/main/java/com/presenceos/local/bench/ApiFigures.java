package com.presenceos.local.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What was measured, as one table. Of several rounds the median counts, figure by figure. */
final class ApiFigures {

    /** One round of one call at so many clients. */
    record Round(ApiCall call, int clients, double perSecond, double p50, double p99, double cpuMillis) {}

    /** What a call does at the database. */
    record Counts(double trips, double syncs) {}

    private final List<Round> rounds = new ArrayList<>();
    private final Map<ApiCall, Counts> counts = new EnumMap<>(ApiCall.class);

    void add(Round round) {
        rounds.add(round);
    }

    void count(ApiCall call, Counts count) {
        counts.put(call, count);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("%-18s %7s %8s %8s %8s %7s %6s %6s"
                .formatted("call", "clients", "req/s", "p50 ms", "p99 ms", "CPU ms", "trips", "fsyncs"));
        for (ApiCall call : ApiCall.values()) {
            for (int clients : ApiBench.CLIENTS) {
                List<Round> same = rounds.stream()
                        .filter(round -> round.call == call && round.clients == clients)
                        .toList();
                if (same.isEmpty()) {
                    continue;
                }
                table.append("%n%-18s %7d %8.0f %8.1f %8.1f %7s %6s %6s"
                        .formatted(
                                call.label,
                                clients,
                                median(same, Round::perSecond),
                                median(same, Round::p50),
                                median(same, Round::p99),
                                figure(median(same, Round::cpuMillis), "%.2f"),
                                figure(counts.containsKey(call) ? counts.get(call).trips : Double.NaN, "%.1f"),
                                figure(counts.containsKey(call) ? counts.get(call).syncs : Double.NaN, "%.1f")));
            }
        }
        return table.toString();
    }

    private static String figure(double value, String format) {
        return Double.isNaN(value) ? "-" : format.formatted(value);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
