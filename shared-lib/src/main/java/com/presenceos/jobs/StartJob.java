package com.presenceos.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.sql.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Writes down what somebody wants done, and has a worker look at it. */
public final class StartJob {

    private final Database database;
    private final BrandStore brands;
    private final JobStore jobs;
    private final CallWorker call;
    private final Ids ids;
    private final InstantSource clock;

    public StartJob(
            Database database, BrandStore brands, JobStore jobs, CallWorker call, Ids ids, InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.jobs = jobs;
        this.call = call;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param request tells a repeat, which gets the job that is there already, from another job */
    public Job start(Actor actor, BrandId brand, JobKind kind, JsonNode input, Optional<IdempotentRequest> request) {
        actor.mustReach(brand);
        Instant now = clock.instant();
        Job job = new Job(
                new JobId(request.map(IdempotentRequest::id).orElseGet(ids::next)),
                actor.workspace(),
                brand,
                kind,
                JobStatus.WAITING,
                input,
                "Waiting for a worker",
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.of(actor.user()),
                now,
                now);
        Instant lookAt = call.expected();
        Started started = database.inWorkspace(actor.workspace(), tx -> {
            brands.hold(tx, brand);
            return jobs.insert(tx, job, lookAt, request)
                    ? new Started(job, true)
                    : new Started(jobs.madeFor(tx, request.orElseThrow()), false);
        });
        if (started.anew) {
            call.tryToCall(job.message());
        }
        return started.job;
    }

    private record Started(Job job, boolean anew) {}
}
