package com.presenceos.local.simulation.timeline;

/** What a killed process looks like from inside: nothing after it runs, and no catch of ours sees it. */
public final class Killed extends Error {

    private static final long serialVersionUID = 1;

    public Killed() {
        super("killed", null, false, false);
    }
}
