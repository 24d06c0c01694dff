package com.presenceos.local.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;

/** Everything around the engine as bad as it gets. A stack that starts is good again, so it is begun anew each time. */
final class Misbehaviour {

    /** One in so many calls of a kind; the numbers share no factor, so that they meet in ever other ways. */
    private record Fault(String on, String kind, int every) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("media", "before_effect_error", 7),
            new Fault("media", "drop_after", 11),
            new Fault("media", "html", 13),
            new Fault("status", "before_effect_error", 9),
            new Fault("status", "truncate", 17),
            new Fault("media_publish", "before_effect_error", 11),
            new Fault("media_publish", "after_effect_error", 7),
            new Fault("media_publish", "drop_before", 23),
            new Fault("media_publish", "drop_after", 9),
            new Fault("media_publish", "html", 13),
            new Fault("media_publish", "truncate", 17),
            new Fault("media_publish", "delay", 5),
            new Fault("media_publish", "delay_after", 19),
            new Fault("feed", "drop_after", 5),
            new Fault("permalink", "before_effect_error", 5));

    private final StandIn network;
    private final StandIn scheduler;
    private final long seed;

    Misbehaviour(HttpClient http, OwnStack stack, long seed) {
        this.network = new StandIn(http, stack.network());
        this.scheduler = new StandIn(http, stack.url());
        this.seed = seed;
    }

    void begin() throws IOException {
        network.forgetFaults();
        for (Fault fault : FAULTS) {
            network.post(
                    "faults",
                    Map.of("on", fault.on, "kind", fault.kind, "every", fault.every, "times", 0, "delay_ms", 800));
        }
        scheduler.post("scheduler", Map.of("late_up_to_seconds", 60, "twice_one_in", 3, "seed", seed));
    }
}
