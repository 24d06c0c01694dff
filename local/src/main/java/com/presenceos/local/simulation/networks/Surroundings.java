package com.presenceos.local.simulation.networks;

import java.time.Duration;
import java.time.InstantSource;

/** What a network lives among: time, and people who look. */
public record Surroundings(InstantSource clock, Later later, Audience audience) {

    /** Lets something happen after a while. */
    public interface Later {

        void after(Duration delay, Runnable happening);
    }
}
