package com.presenceos.jobs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The one job a brand has that gives what it knows its meaning. Whoever changes what a brand knows asks for it in their
 * own transaction: there is no passage without a job that will find it.
 */
public final class Indexing {

    private final JobStore jobs;
    private final CallWorker call;
    private final Ids ids;
    private final InstantSource clock;

    public Indexing(JobStore jobs, CallWorker call, Ids ids, InstantSource clock) {
        this.jobs = jobs;
        this.call = call;
        this.ids = ids;
        this.clock = clock;
    }

    /** To be asked for before the transaction that changes something begins. */
    public Request request() {
        return new Request(call.expected());
    }

    /** The wish to have a brand indexed, in the making. */
    public final class Request {

        private final Instant lookAt;
        private Optional<JobMessage> message = Optional.empty();

        private Request(Instant lookAt) {
            this.lookAt = lookAt;
        }

        /** Within the transaction. The job that is there already cannot end before it, and looks again. */
        public void in(Handle tx, WorkspaceId workspace, BrandId brand) {
            Instant now = clock.instant();
            Job job = new Job(
                    new JobId(ids.next()),
                    workspace,
                    brand,
                    JobKind.INDEXING,
                    JobStatus.WAITING,
                    JsonNodeFactory.instance.objectNode(),
                    "Waiting for a worker",
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    now,
                    now);
            if (jobs.insert(tx, job, lookAt, Optional.empty())) {
                message = Optional.of(job.message());
            } else if (jobs.lockIndexing(tx, brand).isEmpty()) {
                // It ended while this transaction waited for it: there is room for another.
                in(tx, workspace, brand);
            }
        }

        /** After the transaction. */
        public void tryToCall() {
            message.ifPresent(call::tryToCall);
        }
    }
}
