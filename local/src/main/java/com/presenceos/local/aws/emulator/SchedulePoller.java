package com.presenceos.local.aws.emulator;

import com.presenceos.local.aws.scheduler.ListedFiring;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second for schedules that are due. */
final class SchedulePoller implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SchedulePoller.class);

    private final ListedFiring firing;
    private final CountDownLatch closed = new CountDownLatch(1);

    SchedulePoller(ListedFiring firing) {
        this.firing = firing;
    }

    void start() {
        Thread.ofVirtual().name("schedules").start(this::run);
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void run() {
        try {
            do {
                tick();
            } while (!closed.await(1, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick() {
        try {
            firing.tick();
        } catch (RuntimeException e) {
            // An emulator that is restarted must find its schedules fired again.
            if (closed.getCount() > 0) {
                log.error("Schedules of the emulator could not be fired: {}", e.toString());
            }
        }
    }
}
