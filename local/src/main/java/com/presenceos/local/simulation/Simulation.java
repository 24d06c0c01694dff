package com.presenceos.local.simulation;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.local.simulation.timeline.Chance;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One run: some hours in which people plan and things break, then quiet, then the verdict. A seed decides all of it. */
public final class Simulation {

    private static final Duration A_WHILE = Duration.ofMinutes(5);
    private static final Duration FUNCTION_TIMEOUT = Duration.ofSeconds(55);
    private static final Duration LONGEST_QUIET = Duration.ofHours(16);

    private final long seed;
    private final Chance chance;
    private final Weather weather;
    private final NetworkWeather networks;
    private final World world;
    private final People people;

    private Simulation(long seed, Sabotage sabotage, boolean traced) {
        this.seed = seed;
        this.chance = new Chance(seed);
        this.weather = Weather.drawn(chance);
        this.networks = new NetworkWeather(chance);
        Duration worstSkew = chance.oneIn(2) ? Duration.ofMillis(300) : Duration.ZERO;
        Optional<Duration> functionTimeout = chance.oneIn(2) ? Optional.of(FUNCTION_TIMEOUT) : Optional.empty();
        this.world = new World(
                new Setting(chance, weather, networks, worstSkew, functionTimeout, ids -> Town.drawn(chance, ids)),
                sabotage,
                traced);
        this.people = new People(world);
    }

    public static Outcome run(long seed, Sabotage sabotage) {
        return Run.alone(() -> new Simulation(seed, sabotage, false).live());
    }

    /** The same run once more, with everything that happened in words. */
    public static Outcome replay(long seed, Sabotage sabotage) {
        return Run.alone(() -> new Simulation(seed, sabotage, true).live());
    }

    private Outcome live() {
        try (var _ = world.time) {
            return liveToTheEnd();
        }
    }

    private Outcome liveToTheEnd() {
        Instant calmAt = World.START.plus(A_WHILE.multipliedBy(chance.between(3, 30)));
        people.liveUntil(calmAt);
        misfortunes(calmAt);
        world.sweepEachMinute();
        while (world.time.instant().isBefore(calmAt)) {
            world.time.runUntil(world.time.instant().plus(A_WHILE));
            people.answerDoubts();
        }
        weather.calmDown();
        networks.calmDown();
        world.trace.line(() -> "---- from here on nothing breaks any more");
        world.time.runUntil(calmAt.plus(A_WHILE));
        waitForRest(calmAt.plus(LONGEST_QUIET));
        world.oracle.judge();
        return outcome();
    }

    private void waitForRest(Instant end) {
        int restful = 0;
        while (restful < 3 && world.time.instant().isBefore(end)) {
            world.time.runUntil(world.time.instant().plus(A_WHILE));
            if (world.time.instant().isAfter(backToNormalAt())) {
                world.oracle.lookAtTheAgenda();
            }
            people.answerDoubts();
            restful = world.atRest() ? restful + 1 : 0;
        }
    }

    /** What broke before may need a while to be noticed. */
    private Instant backToNormalAt() {
        Instant fleet = world.fleet.backAt();
        Instant database = world.calls.databaseBackAt();
        return (fleet.isAfter(database) ? fleet : database).plus(A_WHILE);
    }

    private void misfortunes(Instant end) {
        int minutes = (int) Duration.between(World.START, end).toMinutes();
        for (int minute = 0; minute < minutes; minute += 5) {
            Instant when = World.START.plusSeconds(60L * minute + chance.between(0, 299));
            if (weather.strikes(Fault.PROCESS_KILLED)) {
                world.time.at(when, () -> world.fleet.down(chance.seconds(1, 40)));
            }
            if (weather.strikes(Fault.OUTAGE)) {
                world.time.at(when, () -> world.fleet.down(chance.seconds(120, 7200)));
            }
            if (weather.strikes(Fault.DATABASE_DOWN)) {
                Duration away = chance.seconds(5, 900);
                world.time.at(when, () -> {
                    world.trace.line(() -> "DATABASE AWAY for " + away);
                    world.calls.databaseAway(when.plus(away));
                });
            }
            if (chance.oneIn(12)) {
                spell(chance.pick(world.town.members()).account(), when);
            }
        }
    }

    private void spell(NetworkAccount account, Instant from) {
        world.time.at(from, () -> {
            NetworkFault fault = networks.spell(account);
            world.trace.line(() -> "from now on, " + account + ": " + fault.words);
        });
        world.time.at(from.plus(chance.seconds(20, 5400)), () -> networks.spellEnds(account));
    }

    private Outcome outcome() {
        Map<PostStatus, Integer> states = new EnumMap<>(PostStatus.class);
        for (Post post : world.database.posts()) {
            states.merge(post.state().status(), 1, Integer::sum);
        }
        Map<String, Integer> faults = new TreeMap<>();
        weather.struck().forEach((fault, times) -> faults.put(fault.words, times));
        networks.struck().forEach((fault, times) -> faults.put("network: " + fault.words, times));
        return new Outcome(
                seed,
                world.oracle.visiblePosts(),
                world.queues.deadLetters(),
                world.oracle.ghosts(),
                states,
                faults,
                world.oracle.broken(),
                world.trace.lines());
    }
}
