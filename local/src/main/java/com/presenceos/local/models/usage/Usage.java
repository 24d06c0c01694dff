package com.presenceos.local.models.usage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was answered, whether or not the answer arrived: a provider charges for both. */
public final class Usage {

    /** All answers of a model to one kind of call. */
    public record Line(String operation, String model, long calls, long promptTokens, long completionTokens) {

        Line plus(Line other) {
            return new Line(
                    operation,
                    model,
                    calls + other.calls,
                    promptTokens + other.promptTokens,
                    completionTokens + other.completionTokens);
        }
    }

    private final Map<String, Line> lines = new TreeMap<>();

    public synchronized void count(String operation, String model, int promptTokens, int completionTokens) {
        lines.merge(operation + " " + model, new Line(operation, model, 1, promptTokens, completionTokens), Line::plus);
    }

    public synchronized List<Line> all() {
        return List.copyOf(lines.values());
    }

    public synchronized void clear() {
        lines.clear();
    }
}
