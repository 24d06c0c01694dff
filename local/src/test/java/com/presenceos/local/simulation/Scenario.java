package com.presenceos.local.simulation;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.local.simulation.timeline.Chance;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A world in which only that goes wrong which a test writes down. */
final class Scenario {

    static final LatenessPolicy HOWEVER_LATE = new LatenessPolicy(LatenessPolicy.Kind.PUBLISH, Duration.ofMinutes(1));

    final World world;
    private final People people;

    private Scenario(List<NetworkAccount> accounts, Misfortune misfortune, Sabotage sabotage) {
        Chance chance = new Chance(7);
        this.world = new World(
                new Setting(
                        chance,
                        Weather.fine(chance),
                        misfortune,
                        Duration.ZERO,
                        Optional.empty(),
                        ids -> Town.of(accounts, ids)),
                sabotage,
                true);
        this.people = new People(world);
        world.sweepEachMinute();
    }

    /** What a test writes down. */
    interface Script<T> {
        T play(Scenario scenario);
    }

    static <T> T play(List<NetworkAccount> accounts, Misfortune misfortune, Script<T> script) {
        return play(accounts, misfortune, Sabotage.NONE, script);
    }

    static <T> T play(List<NetworkAccount> accounts, Misfortune misfortune, Sabotage sabotage, Script<T> script) {
        return Run.alone(() -> {
            Scenario scenario = new Scenario(accounts, misfortune, sabotage);
            try (var _ = scenario.world.time) {
                return script.play(scenario);
            }
        });
    }

    void schedule(int member, Instant dueAt, LatenessPolicy lateness, Optional<String> firstComment) {
        world.time.start(
                "person",
                "person",
                world.fleet.any(),
                () -> people.schedule(world.town.members().get(member), dueAt, lateness, firstComment),
                _ -> {});
    }

    void runFor(Duration time) {
        world.time.runUntil(world.time.instant().plus(time));
    }

    List<Post> posts() {
        return world.database.posts();
    }
}
