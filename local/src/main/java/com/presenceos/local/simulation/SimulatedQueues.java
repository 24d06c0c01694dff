package com.presenceos.local.simulation;

import com.presenceos.local.simulation.timeline.Activity;
import com.presenceos.local.simulation.timeline.Chance;
import com.presenceos.local.simulation.timeline.Timeline;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.engine.AdvancePublication;
import com.presenceos.publishing.wake.PublicationQueues;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * SQS and Lambda's poller: at least once, in any order, roughly then. A message that is not handled comes again when it
 * is visible again; after the fifth time it lies in the dead letters, and only the sweep can help its post.
 */
final class SimulatedQueues implements PublicationQueues {

    private static final int RECEIVED_AT_MOST = 5;
    private static final long LONGEST_DELAY_SECONDS = 900;

    private final Timeline time;
    private final Chance chance;
    private final Weather weather;
    private final Calls calls;
    private final Fleet fleet;
    private final Trace trace;
    private final Supplier<AdvancePublication> engine;
    private final Optional<Duration> functionTimeout;
    private final Map<Lane, Load> loads = new EnumMap<>(Lane.class);
    private long sent;
    private int under;
    private int deadLetters;

    /** How many messages of a lane are being handled, and which wait for that. */
    private static final class Load {
        private final Deque<Delivery> waiting = new ArrayDeque<>();
        private int running;
    }

    private static final class Delivery {
        private final long number;
        private final Lane lane;
        private final PublicationMessage message;
        private int received;
        private boolean done;

        Delivery(long number, Lane lane, PublicationMessage message) {
            this.number = number;
            this.lane = lane;
            this.message = message;
        }
    }

    SimulatedQueues(
            Timeline time,
            Chance chance,
            Weather weather,
            Calls calls,
            Fleet fleet,
            Trace trace,
            Optional<Duration> functionTimeout,
            Supplier<AdvancePublication> engine) {
        this.time = time;
        this.chance = chance;
        this.weather = weather;
        this.calls = calls;
        this.fleet = fleet;
        this.trace = trace;
        this.engine = engine;
        this.functionTimeout = functionTimeout;
        for (Lane lane : Lane.values()) {
            loads.put(lane, new Load());
        }
    }

    @Override
    public void send(Lane lane, PublicationMessage message, Instant at) {
        long millis = Duration.between(time.clocks().instant(), at).toMillis();
        long seconds = Math.clamp(Math.round(millis / 1000.0), 0, LONGEST_DELAY_SECONDS);
        calls.call(
                Service.QUEUE,
                () -> lane + " " + Words.of(message) + " in " + seconds + " s",
                () -> put(lane, message, Duration.ofSeconds(seconds)));
    }

    /** A message that is in the queue, whoever put it there. */
    void put(Lane lane, PublicationMessage message, Duration delay) {
        if (weather.strikes(Fault.MESSAGE_LOST)) {
            trace.line(() -> "LOST: " + Words.of(message));
            return;
        }
        arrive(new Delivery(sent++, lane, message), delay);
        if (weather.strikes(Fault.MESSAGE_TWICE)) {
            arrive(new Delivery(sent++, lane, message), delay.plus(chance.seconds(0, 90)));
        }
    }

    /** Nothing is on its way and nothing is being handled. */
    boolean idle() {
        return under == 0;
    }

    int deadLetters() {
        return deadLetters;
    }

    private void arrive(Delivery delivery, Duration delay) {
        under++;
        Duration jitter = weather.strikes(Fault.MESSAGE_LATE) ? chance.seconds(2, 120) : chance.millis(5, 900);
        time.after(delay.plus(jitter), () -> receive(delivery));
    }

    private void receive(Delivery delivery) {
        if (delivery.done) {
            return;
        }
        if (fleet.isDown()) {
            time.at(fleet.backAt().plus(chance.seconds(0, 5)), () -> receive(delivery));
            return;
        }
        Load load = loads.getOrDefault(delivery.lane, new Load());
        if (load.running >= concurrency(delivery.lane)) {
            load.waiting.add(delivery);
            return;
        }
        handle(delivery, load);
    }

    private void handle(Delivery delivery, Load load) {
        delivery.received++;
        if (delivery.received > RECEIVED_AT_MOST) {
            trace.line(() -> "DEAD LETTER: " + Words.of(delivery.message));
            deadLetters++;
            over(delivery);
            return;
        }
        load.running++;
        Activity activity = time.start(
                delivery.lane.name().toLowerCase(Locale.ROOT) + "#" + delivery.number,
                delivery.message,
                fleet.any(),
                () -> engine.get().advance(delivery.message),
                thrown -> ended(delivery, load, thrown));
        time.after(visibility(delivery.lane), () -> receive(delivery));
        functionTimeout.ifPresent(longest -> time.after(longest, () -> {
            if (time.kill(activity)) {
                trace.line(() -> "TIMED OUT: " + activity.name());
            }
        }));
    }

    private void ended(Delivery delivery, Load load, @Nullable Throwable thrown) {
        load.running--;
        if (thrown == null) {
            over(delivery);
        } else {
            trace.line(() -> "handler ended with " + thrown);
        }
        Delivery next = load.waiting.poll();
        if (next != null) {
            time.after(Duration.ZERO, () -> receive(next));
        }
    }

    private void over(Delivery delivery) {
        if (!delivery.done) {
            delivery.done = true;
            under--;
        }
    }

    private static int concurrency(Lane lane) {
        return switch (lane) {
            case PREPARE -> 10;
            case PUBLISH -> 50;
        };
    }

    private static Duration visibility(Lane lane) {
        return switch (lane) {
            case PREPARE -> Duration.ofSeconds(60);
            case PUBLISH -> Duration.ofSeconds(90);
        };
    }
}
