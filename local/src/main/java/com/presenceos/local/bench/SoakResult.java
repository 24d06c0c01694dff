package com.presenceos.local.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a soak left: what the network shows, and what the product says of it.
 *
 * @param latest what was done for the post that was out the longest after its time
 */
record SoakResult(Soak.Plan plan, int kills, Seen seen, List<Outcome> outcomes, List<String> latest) {

    SoakResult {
        outcomes = List.copyOf(outcomes);
        latest = List.copyOf(latest);
    }

    /** Neither visible nor visibly not out: the one thing that must not happen, beside a post that is out twice. */
    List<Outcome> lost() {
        Set<String> visible = visible();
        return outcomes.stream()
                .filter(outcome -> !visible.contains(outcome.caption()) && !outcome.isVisiblyNotOut())
                .toList();
    }

    /** Visible, and the product says it failed. */
    List<Outcome> denied() {
        Set<String> visible = visible();
        return outcomes.stream()
                .filter(outcome -> visible.contains(outcome.caption())
                        && (outcome.status().equals("failed")
                                || outcome.status().equals("held")))
                .toList();
    }

    private Set<String> visible() {
        return seen.visible().stream().map(one -> one.post().caption()).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        Map<String, Integer> statuses = new TreeMap<>();
        outcomes.forEach(outcome -> statuses.merge(outcome.status(), 1, Integer::sum));
        return """
                seed %d, killed and started again %d times
                lost %d, denied %d
                %s
                in the API: %s
                what was done for the latest of them:
                  %s""".formatted(
                plan.seed(), kills, lost().size(), denied().size(), seen, statuses, String.join("\n  ", latest));
    }
}
