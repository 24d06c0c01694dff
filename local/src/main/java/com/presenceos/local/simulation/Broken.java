package com.presenceos.local.simulation;

import java.time.Instant;

/** A rule that did not hold. */
public record Broken(Rule rule, Instant at, String detail) {

    @Override
    public String toString() {
        return rule + " (" + rule.words() + ") at " + Trace.time(at) + ": " + detail;
    }
}
