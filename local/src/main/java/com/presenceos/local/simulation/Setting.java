package com.presenceos.local.simulation;

import com.presenceos.local.simulation.timeline.Chance;
import com.presenceos.platform.ids.Ids;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a run is drawn from.
 *
 * @param functionTimeout Lambda ends what takes longer; a process of another kind may thaw after any time
 */
record Setting(
        Chance chance,
        Weather weather,
        Misfortune misfortune,
        Duration worstSkew,
        Optional<Duration> functionTimeout,
        Function<Ids, Town> town) {}
