package com.presenceos.jobs;

import com.presenceos.platform.json.Json;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One worker's hold on a job. Each thing it writes says that it is still at work, and is refused once the job is another's.
 * Safe for several threads.
 */
public final class JobRun {

    private final JobClaims claims;
    private final ClaimedJob claimed;
    private final Duration lease;
    private final InstantSource clock;

    JobRun(JobClaims claims, ClaimedJob claimed, Duration lease, InstantSource clock) {
        this.claims = claims;
        this.claimed = claimed;
        this.lease = lease;
        this.clock = clock;
    }

    public Job job() {
        return claimed.job();
    }

    public <T> T input(Class<T> type) {
        return Json.own(job().input().toString(), type);
    }

    /**
     * Says what is being done now.
     *
     * @param progress how much is done, 0 to 1
     */
    public void stage(String words, double progress) {
        claims.say(claimed, words, progress, clock.instant(), lease);
    }

    /**
     * Has something answered once: whoever takes the job up after this worker finds the answer and does not ask again. Only
     * a worker that dies between the answer and keeping it makes another ask a second time.
     *
     * @param step names it within the job
     */
    public <T> T once(String step, Class<T> type, Supplier<Answered<T>> ask) {
        Optional<String> kept = claims.answer(claimed, step);
        if (kept.isPresent()) {
            return Json.own(kept.get(), type);
        }
        Answered<T> answered = ask.get();
        claims.keep(claimed, step, Json.text(answered.answer()), answered.record(), clock.instant(), lease);
        return answered.answer();
    }
}
