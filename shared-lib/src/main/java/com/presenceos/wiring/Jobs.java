package com.presenceos.wiring;

import com.presenceos.jobs.AdvanceJob;
import com.presenceos.jobs.CallWorker;
import com.presenceos.jobs.Indexing;
import com.presenceos.jobs.JobAlarm;
import com.presenceos.jobs.JobKind;
import com.presenceos.jobs.JobQueue;
import com.presenceos.jobs.JobStore;
import com.presenceos.jobs.JobWork;
import com.presenceos.jobs.ReadJobs;
import com.presenceos.jobs.SqsJobQueue;
import com.presenceos.jobs.StartJob;
import com.presenceos.jobs.SweepJobs;
import com.presenceos.platform.aws.Lazy;
import com.presenceos.platform.time.Pause;
import com.presenceos.recordings.TranscribeRecording;
import java.util.Map;
import java.util.function.Supplier;

/** Work in the background. What each kind of job does is put together here alone. */
public final class Jobs {

    private final Application app;
    private final JobStore jobs = new JobStore();
    private final Supplier<JobQueue> queue;
    private final Supplier<AdvanceJob> advance;

    Jobs(Application app) {
        this.app = app;
        this.queue = Lazy.of(() -> new SqsJobQueue(app.aws().sqs(), app.config().text("JOBS_QUEUE_URL")));
        this.advance = Lazy.of(() -> AdvanceJob.over(app.database(), works(), queue.get(), alarm(), app.clock()));
    }

    private Map<JobKind, JobWork> works() {
        return Map.of(
                JobKind.INDEXING, app.knowledge().indexPassages(),
                JobKind.IMPORT, app.knowledge().importKnowledge(),
                JobKind.DRAFTS, app.drafts().write(),
                JobKind.IDEAS, app.ideas().propose(),
                JobKind.REWRITE, app.drafts().rewrite(),
                JobKind.TRANSCRIPTION, transcribe());
    }

    private JobWork transcribe() {
        return new TranscribeRecording(
                app.media().jobFiles(),
                app.models().transcriber(),
                app.models().calls(),
                app.models().cap());
    }

    public JobStore store() {
        return jobs;
    }

    public AdvanceJob advance() {
        return advance.get();
    }

    public StartJob start() {
        return new StartJob(app.database(), app.brands().store(), jobs, call(), app.ids(), app.clock());
    }

    public ReadJobs read() {
        return new ReadJobs(app.database(), jobs, Pause.sleeping(app.clock()), app.clock());
    }

    Indexing indexing() {
        return new Indexing(jobs, call(), app.ids(), app.clock());
    }

    SweepJobs sweep() {
        return new SweepJobs(app.database(), queue.get(), app.clock());
    }

    private CallWorker call() {
        // The queue itself is asked for at the first message: most requests send none.
        return new CallWorker((message, delay) -> queue.get().send(message, delay), alarm(), app.clock());
    }

    /** The sweep of posts is the sweep of jobs as well: one alarm wakes both. */
    private JobAlarm alarm() {
        return at -> app.limits().alarm().noLaterThan(at);
    }
}
