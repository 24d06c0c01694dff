package com.presenceos.local.simulation;

import com.presenceos.local.simulation.timeline.Chance;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which faults strike in a run, and how often. Every run draws its own few: a run in which everything breaks all the
 * time gets nowhere, and reaches fewer corners than one in which only messages are lost and processes die.
 */
final class Weather {

    private final Chance chance;
    private final Map<Fault, Integer> oneIn = new EnumMap<>(Fault.class);
    private final Map<Fault, Integer> struck = new EnumMap<>(Fault.class);
    private boolean calm;

    private Weather(Chance chance) {
        this.chance = chance;
    }

    static Weather drawn(Chance chance) {
        Weather weather = new Weather(chance);
        for (Fault fault : Fault.values()) {
            if (chance.oneIn(3)) {
                weather.oneIn.put(fault, chance.between(fault.oftenOneIn, fault.rarelyOneIn));
            }
        }
        return weather;
    }

    static Weather fine(Chance chance) {
        return new Weather(chance);
    }

    /** Whether it happens, now that it could. */
    boolean strikes(Fault fault) {
        if (calm || !chance.oneIn(oneIn.getOrDefault(fault, 0))) {
            return false;
        }
        struck.merge(fault, 1, Integer::sum);
        return true;
    }

    /** From now on nothing breaks any more. */
    void calmDown() {
        calm = true;
    }

    boolean calm() {
        return calm;
    }

    Map<Fault, Integer> struck() {
        return struck;
    }
}
