package com.presenceos.local.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;

/** {@code ./presence simulate [--seeds N] [--seed S]}: runs seeds S to S + N - 1. Fails when a rule was broken. */
public final class Simulate {

    private static final String USAGE = "usage: ./presence simulate [--seeds N] [--seed S]";

    private static final int MOST_TOLD = 20;

    private Simulate() {}

    public static void main(String[] arguments) throws InterruptedException {
        List<String> words = List.of(arguments);
        if (!String.join(" ", words).matches("(--seeds? -?[0-9]{1,18} ?)*")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        long seeds = number(words, "--seeds", 1_000);
        long first = number(words, "--seed", 1);
        silenceTheEngine();
        long start = System.nanoTime();
        Tally tally = ManyRuns.run(first, seeds, Runtime.getRuntime().availableProcessors(), Sabotage.NONE);
        System.out.println(tally.words((System.nanoTime() - start) / 1e9));
        tally.broken().stream()
                .limit(MOST_TOLD)
                .forEach(run -> System.out.println(
                        "  seed " + run.seed() + ": " + run.broken().getFirst()));
        Optional<Outcome> broken = tally.firstBroken();
        if (broken.isPresent()) {
            System.out.println(told(Simulation.replay(broken.get().seed(), Sabotage.NONE)));
            System.exit(1);
        }
        if (seeds == 1) {
            Simulation.replay(first, Sabotage.NONE).trace().forEach(System.out::println);
        }
    }

    /** What happened in a run that broke a rule, and how to see it again. */
    public static String told(Outcome outcome) {
        return "%n%s%n%nseed %d broke:%n  %s%nagain: ./presence simulate --seeds 1 --seed %d"
                .formatted(
                        String.join("\n", outcome.trace()),
                        outcome.seed(),
                        outcome.broken().stream().map(Broken::toString).collect(Collectors.joining("\n  ")),
                        outcome.seed());
    }

    /** It logs what it must cope with, and here that is thousands of things a second. */
    static void silenceTheEngine() {
        Configurator.setLevel("com.presenceos.publishing", Level.OFF);
    }

    private static long number(List<String> words, String name, long otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Long.parseLong(words.get(at + 1));
    }
}
