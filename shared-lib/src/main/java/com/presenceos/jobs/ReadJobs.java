package com.presenceos.jobs;

import com.presenceos.brands.Actor;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.platform.time.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Reads jobs, waits for them, and stops them. */
public final class ReadJobs {

    private static final Duration FIRST_LOOK = Duration.ofMillis(60);
    private static final Duration LONGEST_GAP = Duration.ofMillis(500);

    private final Database database;
    private final JobStore jobs;
    private final Pause pause;
    private final InstantSource clock;

    public ReadJobs(Database database, JobStore jobs, Pause pause, InstantSource clock) {
        this.database = database;
        this.jobs = jobs;
        this.pause = pause;
        this.clock = clock;
    }

    public Job job(WorkspaceId workspace, JobId id) {
        return database.inWorkspace(workspace, tx -> jobs.read(tx, id));
    }

    /** The job when it is over, or as it is after so long. */
    public Job await(Job job, Duration longest) {
        Instant end = clock.instant().plus(longest);
        Duration gap = FIRST_LOOK;
        Job seen = job;
        while (!seen.status().isOver() && clock.instant().isBefore(end)) {
            if (!paused(earlier(clock.instant().plus(gap), end))) {
                return seen;
            }
            seen = job(job.workspace(), job.id());
            gap = gap.multipliedBy(3).dividedBy(2);
            gap = gap.compareTo(LONGEST_GAP) < 0 ? gap : LONGEST_GAP;
        }
        return seen;
    }

    /** Stops a job that is not over; one that is stays as it is. What was answered until then is paid for. */
    public Job cancel(Actor actor, JobId id) {
        return database.inWorkspace(actor.workspace(), tx -> {
            Job job = jobs.read(tx, id);
            if (!actor.reaches(job.brand())) {
                throw id.notFound();
            }
            jobs.cancel(tx, id, clock.instant());
            return jobs.read(tx, id);
        });
    }

    private boolean paused(Instant until) {
        try {
            pause.until(until);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
