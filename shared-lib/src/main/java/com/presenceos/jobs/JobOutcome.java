package com.presenceos.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.json.Json;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** How a worker leaves a job. */
public sealed interface JobOutcome {

    /**
     * It is done. What it changes is written in the transaction that says so: a job has its result once, or not at all.
     *
     * @param effect writes, and answers what the job's row is to say; empty when there turns out to be more to do, which is
     *     done next, and then it has written nothing
     * @param afterwards what may follow once that is written, and does no harm if it does not
     */
    record Done(Function<Handle, Optional<JsonNode>> effect, Runnable afterwards) implements JobOutcome {

        public Done(Function<Handle, Optional<JsonNode>> effect) {
            this(effect, () -> {});
        }

        /** Where there is nothing to write but the result. */
        public static Done with(Object result) {
            return new Done(_ -> Optional.of(Json.own(Json.text(result), JsonNode.class)));
        }
    }

    /** It comes to nothing, and would again. */
    record Failed(JobProblem problem) implements JobOutcome {}

    /**
     * It cannot go on right now; what it has had answered is kept.
     *
     * @param stage why, in words for people
     * @param delay this time; twice as long each time in a row, a quarter of an hour at the most
     * @param problem what it fails with when it has come to nothing so often in a row
     */
    record Later(Duration delay, String stage, JobProblem problem, int attempts) implements JobOutcome {}

    /** There is more of it than one worker should do in one go; nothing is wrong. */
    record GoOn(String stage, double progress) implements JobOutcome {}
}
