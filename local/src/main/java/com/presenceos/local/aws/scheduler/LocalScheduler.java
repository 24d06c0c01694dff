package com.presenceos.local.aws.scheduler;

import com.presenceos.local.aws.LocalAccount;
import com.presenceos.local.http.LocalServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * EventBridge Scheduler on the loopback address. {@link #start} brings it up without firing anything, so that the
 * targets may start after it; {@link #fire} begins, with what fell due while the stack was off.
 */
public final class LocalScheduler implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(LocalScheduler.class);
    // A laptop sleeps and clocks are set; looking again within a second bounds what that costs.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final int SECONDS_TO_FINISH = 2;

    private final LocalServer server;
    private final Firing firing;
    private final InstantSource clock;
    private final Semaphore changed;
    private final ExecutorService threads;
    private volatile boolean closed;

    private LocalScheduler(
            LocalServer server, Firing firing, InstantSource clock, Semaphore changed, ExecutorService threads) {
        this.server = server;
        this.firing = firing;
        this.clock = clock;
        this.changed = changed;
        this.threads = threads;
    }

    /** Starts on the port (0 takes a free one) with the schedules of the folder. */
    public static LocalScheduler start(
            int port,
            Path folder,
            LocalAccount account,
            ScheduleTargets targets,
            FiringPolicy policy,
            InstantSource clock) {
        Schedules schedules = new Schedules(new ScheduleFiles(folder), clock);
        Semaphore changed = new Semaphore(0);
        LocalServer server =
                LocalServer.start("scheduler", port, new SchedulerApi(schedules, account, changed::release));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Firing firing = new Firing(schedules, targets, new ScheduleInput(account), policy, clock, threads);
        return new LocalScheduler(server, firing, clock, changed, threads);
    }

    public URI url() {
        return server.url();
    }

    /** Delivers from now on. */
    public void fire() {
        threads.execute(this::fireUntilClosed);
    }

    /** Delivers nothing more; an attempt that does not finish within two seconds is made again at the next start. */
    @Override
    public void close() {
        closed = true;
        changed.release();
        threads.shutdown();
        try {
            threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
        server.close();
    }

    private void fireUntilClosed() {
        while (!closed) {
            try {
                changed.tryAcquire(wait(tick()), TimeUnit.MILLISECONDS);
                changed.drainPermits();
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private Optional<Instant> tick() {
        try {
            return firing.tick();
        } catch (RuntimeException e) {
            // One tick that cannot write must not end all later ones.
            if (!closed) {
                log.error("Schedules could not be fired", e);
            }
            return Optional.empty();
        }
    }

    private long wait(Optional<Instant> next) {
        Duration wait = next.map(instant -> Duration.between(clock.instant(), instant))
                .filter(until -> until.compareTo(LONGEST_WAIT) < 0)
                .orElse(LONGEST_WAIT);
        // Rounded up: a wake within the millisecond before would find nothing due and spin.
        return Math.max(0, wait.plusNanos(999_999).toMillis());
    }
}
