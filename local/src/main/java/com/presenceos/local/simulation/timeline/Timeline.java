package com.presenceos.local.simulation.timeline;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SequencedSet;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * What happens when. Each activity has a virtual thread of its own, but only the one that was handed the baton runs;
 * it gives the baton back where it waits or ends. Time jumps from one event to the next.
 */
public final class Timeline implements InstantSource, AutoCloseable {

    private static final int MOST_EVENTS = 5_000_000;

    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final SequencedSet<Activity> begun = new LinkedHashSet<>();
    private final Semaphore baton = new Semaphore(0);
    private long now;
    private long horizon;
    private long added;
    private @Nullable Activity running;

    private record Event(long at, long number, Runnable action) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int byTime = Long.compare(at, other.at);
            // Of two at the same instant the one that was planned first comes first.
            return byTime != 0 ? byTime : Long.compare(number, other.number);
        }
    }

    public Timeline(Instant start) {
        this.now = start.toEpochMilli();
    }

    /** The true time. */
    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(now);
    }

    @Override
    public long millis() {
        return now;
    }

    /** What the clock of the machine shows that is running now. */
    public InstantSource clocks() {
        return () -> {
            Activity activity = running;
            return activity == null
                    ? instant()
                    : instant().plus(activity.machine().skew());
        };
    }

    public @Nullable Activity running() {
        return running;
    }

    /** Plans something that happens by itself and waits for nothing. */
    public void at(Instant when, Runnable action) {
        plan(when.toEpochMilli(), action);
    }

    public void after(Duration wait, Runnable action) {
        plan(now + wait.toMillis(), action);
    }

    private void plan(long at, Runnable action) {
        events.add(new Event(Math.max(at, now), added++, action));
    }

    /**
     * Begins an activity at this instant.
     *
     * @param about what it is busy with, for whoever watches
     */
    public Activity start(String name, Object about, Machine machine, Activity.Body body, Activity.Ending ending) {
        Activity activity = new Activity(name, machine, about);
        machine.entered(activity);
        plan(now, () -> begin(activity, body, ending));
        return activity;
    }

    private void begin(Activity activity, Activity.Body body, Activity.Ending ending) {
        if (activity.dead()) {
            activity.end();
            activity.machine().left(activity);
            ending.ended(new Killed());
            return;
        }
        running = activity;
        begun.add(activity);
        Thread.ofVirtual().name(activity.name()).start(() -> live(activity, body, ending));
        waitForBaton();
    }

    private void live(Activity activity, Activity.Body body, Activity.Ending ending) {
        Throwable thrown = null;
        try {
            body.run();
        } catch (Throwable e) {
            thrown = e;
        }
        activity.end();
        begun.remove(activity);
        activity.machine().left(activity);
        try {
            ending.ended(activity.dead() ? new Killed() : thrown);
        } finally {
            baton.release();
        }
    }

    private void waitForBaton() {
        baton.acquireUninterruptibly();
        running = null;
    }

    /** Lets time pass for the running activity; others may run meanwhile, and it may be killed. */
    public void await(Duration wait) {
        Activity activity = requireNonNull(running, "Only an activity can wait");
        stopIfDead(activity);
        long until = now + Math.max(0, wait.toMillis());
        Event next = events.peek();
        if (until <= horizon && (next == null || next.at > until)) {
            // Nobody else would run meanwhile, so the baton stays.
            now = until;
            return;
        }
        plan(until, () -> resume(activity));
        baton.release();
        activity.awaitTurn();
        stopIfDead(activity);
    }

    /** The running activity waits until another is over, however it ends. */
    public void awaitEnd(Activity other) {
        Activity activity = requireNonNull(running, "Only an activity can wait");
        stopIfDead(activity);
        if (!other.over()) {
            other.afterwards(() -> plan(now, () -> resume(activity)));
            baton.release();
            activity.awaitTurn();
            stopIfDead(activity);
        }
    }

    /** The running activity dies here. */
    public Killed die() {
        requireNonNull(running, "Only an activity can die").die();
        return new Killed();
    }

    /** Everything in the machine dies where it stands. */
    public void kill(Machine machine) {
        machine.activities().forEach(this::kill);
    }

    /** It dies where it stands; answers false when it is over already. */
    public boolean kill(Activity activity) {
        if (activity.over()) {
            return false;
        }
        activity.die();
        if (activity != running) {
            plan(now, () -> resume(activity));
        }
        return true;
    }

    public void stopIfDead() {
        Activity activity = running;
        if (activity != null) {
            stopIfDead(activity);
        }
    }

    private static void stopIfDead(Activity activity) {
        if (activity.dead()) {
            throw new Killed();
        }
    }

    private void resume(Activity activity) {
        if (activity.over()) {
            return;
        }
        running = activity;
        activity.go();
        waitForBaton();
    }

    /** Ends what is still under way: a parked thread is never collected. */
    @Override
    public void close() {
        for (Activity activity : List.copyOf(begun)) {
            activity.die();
            resume(activity);
        }
    }

    /** Lets everything happen that is planned until then. */
    public void runUntil(Instant end) {
        long last = end.toEpochMilli();
        horizon = last;
        for (Event next = events.peek(); next != null && next.at <= last; next = events.peek()) {
            if (added > MOST_EVENTS) {
                throw new IllegalStateException("The run goes round in circles: " + added + " events");
            }
            events.remove();
            now = next.at;
            next.action.run();
        }
        now = Math.max(now, last);
    }
}
