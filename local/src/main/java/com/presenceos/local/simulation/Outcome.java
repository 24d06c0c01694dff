package com.presenceos.local.simulation;

import com.presenceos.publishing.PostStatus;
import java.util.List;
import java.util.Map;

/**
 * What came of a run.
 *
 * @param faults how often what went wrong
 * @param ghosts posts that a dead worker's request made visible after the world had moved on; see the docs
 */
public record Outcome(
        long seed,
        int visible,
        int deadLetters,
        int ghosts,
        Map<PostStatus, Integer> states,
        Map<String, Integer> faults,
        List<Broken> broken,
        List<String> trace) {

    public Outcome {
        states = Map.copyOf(states);
        faults = Map.copyOf(faults);
        broken = List.copyOf(broken);
        trace = List.copyOf(trace);
    }

    public int posts() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }
}
