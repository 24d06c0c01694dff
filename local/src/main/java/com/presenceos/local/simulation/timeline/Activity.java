package com.presenceos.local.simulation.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** One thing under way in a machine: a delivered message, a sweep, a call of the API. */
public final class Activity {

    /** What it does. */
    @FunctionalInterface
    public interface Body {
        void run() throws InterruptedException;
    }

    /** Hears how it ended: with nothing, with what it threw, or with {@link Killed}. */
    @FunctionalInterface
    public interface Ending {
        void ended(@Nullable Throwable thrown);
    }

    private final String name;
    private final Machine machine;
    private final Object about;
    private final Semaphore turn = new Semaphore(0);
    private final List<Runnable> afterwards = new ArrayList<>();
    private boolean dead;
    private boolean over;

    Activity(String name, Machine machine, Object about) {
        this.name = name;
        this.machine = machine;
        this.about = about;
    }

    /** What it is busy with. */
    public Object about() {
        return about;
    }

    public String name() {
        return name;
    }

    public Machine machine() {
        return machine;
    }

    /** A dead activity has no effect any more, even while its last frames unwind. */
    public boolean dead() {
        return dead;
    }

    void die() {
        dead = true;
    }

    boolean over() {
        return over;
    }

    void end() {
        over = true;
        afterwards.forEach(Runnable::run);
    }

    void afterwards(Runnable next) {
        afterwards.add(next);
    }

    void go() {
        turn.release();
    }

    void awaitTurn() {
        turn.acquireUninterruptibly();
    }
}
