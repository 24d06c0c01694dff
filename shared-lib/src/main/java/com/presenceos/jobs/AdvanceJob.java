package com.presenceos.jobs;

import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.sql.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the job that a message names, and brings it as far as it goes. */
public final class AdvanceJob {

    private static final Logger LOG = LoggerFactory.getLogger(AdvanceJob.class);

    /** Longer than anything a worker does between two writes: a model is waited for a minute at most. */
    static final Duration LEASE = Duration.ofSeconds(90);

    /** How long a message may be missing before the sweep looks for the job itself. */
    static final Duration GRACE = Duration.ofSeconds(60);

    private static final Duration FIRST_GAP = Duration.ofSeconds(2);
    private static final Duration LONGEST_GAP = Duration.ofMinutes(15);
    private static final int MOST_FAILURES = 5;

    private static final JobProblem OURS = JobProblem.of(
            "Something broke on our side, five times in a row. It has been logged; what was answered until then is kept, and"
                    + " nothing is paid for twice. Try again later.");

    private final JobClaims claims;
    private final Map<JobKind, JobWork> works;
    private final JobQueue queue;
    private final JobAlarm alarm;
    private final InstantSource clock;

    private AdvanceJob(
            JobClaims claims, Map<JobKind, JobWork> works, JobQueue queue, JobAlarm alarm, InstantSource clock) {
        this.claims = claims;
        this.works = Map.copyOf(works);
        this.queue = queue;
        this.alarm = alarm;
        this.clock = clock;
    }

    public static AdvanceJob over(
            Database database, Map<JobKind, JobWork> works, JobQueue queue, JobAlarm alarm, InstantSource clock) {
        return new AdvanceJob(new JobClaims(database), works, queue, alarm, clock);
    }

    /** @throws RuntimeException when the job could not be looked at; then its message must come again */
    public void advance(JobMessage message) {
        Instant now = clock.instant();
        alarm.noLaterThan(now.plus(LEASE));
        Optional<ClaimedJob> claimed = claims.claim(message, now, LEASE);
        if (claimed.isEmpty()) {
            LOG.info("Job {} is over, or another worker has it", message.job());
            return;
        }
        try {
            settle(claimed.get(), worked(claimed.get()));
        } catch (LostClaim e) {
            LOG.info("Job {} was cancelled or taken over meanwhile", message.job());
        }
    }

    private JobOutcome worked(ClaimedJob claimed) {
        JobWork work = works.get(claimed.job().kind());
        if (work == null) {
            throw new IllegalStateException(
                    "No work is known for jobs of the kind " + claimed.job().kind());
        }
        try {
            return work.work(new JobRun(claims, claimed, LEASE, clock));
        } catch (AppException e) {
            return new JobOutcome.Failed(JobProblem.of(e));
        } catch (LostClaim e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Job {} broke", claimed.job().id(), e);
            return new JobOutcome.Later(FIRST_GAP, "Something broke; trying again", OURS, MOST_FAILURES);
        }
    }

    private void settle(ClaimedJob claimed, JobOutcome outcome) {
        Instant now = clock.instant();
        switch (outcome) {
            case JobOutcome.Done done -> done(claimed, done, now);
            case JobOutcome.Failed(var problem) -> claims.failed(claimed, problem, now);
            case JobOutcome.GoOn(var stage, var progress) -> putOff(claimed, stage, progress, 0, Duration.ZERO, now);
            case JobOutcome.Later(var delay, var stage, var problem, var attempts) -> {
                int failures = claimed.failures() + 1;
                if (failures >= attempts) {
                    claims.failed(claimed, problem, now);
                } else {
                    putOff(claimed, stage, claimed.job().progress(), failures, grown(delay, failures), now);
                }
            }
        }
    }

    /** The effect may be refused in words for people, too: what it would change has changed meanwhile. */
    private void done(ClaimedJob claimed, JobOutcome.Done done, Instant now) {
        try {
            if (claims.done(claimed, done.effect(), now)) {
                done.afterwards().run();
            } else {
                putOff(claimed, "There is more to do", claimed.job().progress(), 0, Duration.ZERO, now);
            }
        } catch (AppException e) {
            claims.failed(claimed, JobProblem.of(e), now);
        }
    }

    private void putOff(ClaimedJob claimed, String stage, double progress, int failures, Duration delay, Instant now) {
        Instant lookAt = now.plus(delay).plus(GRACE);
        alarm.noLaterThan(lookAt);
        claims.putOff(claimed, stage, progress, failures, lookAt, now);
        queue.send(claimed.job().message(), delay);
    }

    private static Duration grown(Duration delay, int failures) {
        Duration gap = delay.multipliedBy(1L << Math.min(failures - 1, 10));
        return gap.compareTo(LONGEST_GAP) < 0 ? gap : LONGEST_GAP;
    }
}
