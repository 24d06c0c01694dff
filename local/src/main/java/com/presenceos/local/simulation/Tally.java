package com.presenceos.local.simulation;

import com.presenceos.publishing.PostStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The sum of many runs, for people. */
public final class Tally {

    private final Map<PostStatus, Long> states = new EnumMap<>(PostStatus.class);
    private final Map<String, Long> faults = new TreeMap<>();
    private final List<Outcome> broken = new ArrayList<>();
    private long seeds;
    private long posts;
    private long visible;
    private long deadLetters;
    private long ghosts;

    public synchronized void add(Outcome outcome) {
        seeds++;
        posts += outcome.posts();
        visible += outcome.visible();
        deadLetters += outcome.deadLetters();
        ghosts += outcome.ghosts();
        outcome.states().forEach((state, times) -> states.merge(state, (long) times, Long::sum));
        outcome.faults().forEach((fault, times) -> faults.merge(fault, (long) times, Long::sum));
        if (!outcome.broken().isEmpty()) {
            broken.add(outcome);
        }
    }

    /** The run with the lowest seed in which a rule was broken. */
    public synchronized Optional<Outcome> firstBroken() {
        return broken.stream().min((one, other) -> Long.compare(one.seed(), other.seed()));
    }

    public synchronized Collection<Outcome> broken() {
        return List.copyOf(broken);
    }

    public synchronized String words(double seconds) {
        StringBuilder text = new StringBuilder();
        line(text, "seeds", seeds);
        line(text, "posts", posts);
        line(text, "visible at the networks", visible);
        states.forEach((state, times) -> line(text, "  ended " + state.name().toLowerCase(Locale.ROOT), times));
        line(text, "dead letters", deadLetters);
        line(text, "calls back from the dead", ghosts);
        line(text, "faults", faults.values().stream().mapToLong(Long::longValue).sum());
        faults.forEach((fault, times) -> line(text, "  " + fault, times));
        line(text, "runs that broke a rule", broken.size());
        text.append("%-52s %10.1f".formatted("seconds", seconds));
        return text.toString();
    }

    private static void line(StringBuilder text, String what, long count) {
        text.append("%-52s %10d%n".formatted(what, count));
    }
}
