package com.presenceos.local.simulation;

import com.presenceos.local.simulation.timeline.Chance;
import com.presenceos.platform.ids.Ids;
import java.time.Duration;
import java.util.function.Function;

/** What a run is drawn from. */
record Setting(Chance chance, Weather weather, Misfortune misfortune, Duration worstSkew, Function<Ids, Town> town) {}
