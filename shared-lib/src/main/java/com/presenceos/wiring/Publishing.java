package com.presenceos.wiring;

import com.presenceos.channels.accounts.MendedAccounts;
import com.presenceos.identity.SendVerifications;
import com.presenceos.jobs.SweepJobs;
import com.presenceos.notices.SendNotices;
import com.presenceos.platform.aws.Lazy;
import com.presenceos.platform.time.Pause;
import com.presenceos.publishing.engine.AdvancePublication;
import com.presenceos.publishing.engine.MediaAssembly;
import com.presenceos.publishing.ledger.PostChanges;
import com.presenceos.publishing.ledger.PostNotices;
import com.presenceos.publishing.ledger.PostOrigin;
import com.presenceos.publishing.ledger.PostStore;
import com.presenceos.publishing.ledger.SqlCommentLedger;
import com.presenceos.publishing.ledger.SqlLedger;
import com.presenceos.publishing.ledger.SqlNewPosts;
import com.presenceos.publishing.ledger.SqlPostChanges;
import com.presenceos.publishing.ledger.WaitingPosts;
import com.presenceos.publishing.plan.Besides;
import com.presenceos.publishing.plan.CancelPost;
import com.presenceos.publishing.plan.ChangePost;
import com.presenceos.publishing.plan.MovePosts;
import com.presenceos.publishing.plan.PauseQueue;
import com.presenceos.publishing.plan.PlanCheck;
import com.presenceos.publishing.plan.ReadPosts;
import com.presenceos.publishing.plan.ReadQuota;
import com.presenceos.publishing.plan.ReconnectedAccounts;
import com.presenceos.publishing.plan.ReleaseHeldPosts;
import com.presenceos.publishing.plan.ResolvePost;
import com.presenceos.publishing.plan.SchedulePost;
import com.presenceos.publishing.plan.StoredAccountDirectory;
import com.presenceos.publishing.plan.StoredPlanCheck;
import com.presenceos.publishing.wake.Agenda;
import com.presenceos.publishing.wake.ArmPublication;
import com.presenceos.publishing.wake.EventBridgeSchedules;
import com.presenceos.publishing.wake.PublicationQueues;
import com.presenceos.publishing.wake.SqlAgenda;
import com.presenceos.publishing.wake.SqsQueues;
import com.presenceos.publishing.wake.Sweep;
import com.presenceos.publishing.wake.SweepPosts;
import com.presenceos.publishing.wake.SweepTask;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Posts, and the engine that publishes them. */
public final class Publishing {

    private final Application app;
    private final PostStore posts = new PostStore();
    private final PostChanges changes;
    private final Agenda agenda;
    private final Supplier<PublicationQueues> queues;
    private final Supplier<ArmPublication> arm;
    private final Supplier<AdvancePublication> engine;

    Publishing(Application app) {
        this.app = app;
        this.changes = new SqlPostChanges(app.database(), posts);
        this.agenda = new SqlAgenda(app.database());
        this.queues = Lazy.of(() -> new SqsQueues(
                app.aws().sqs(),
                app.config().text("DUE_QUEUE_URL"),
                app.config().text("PUBLISH_QUEUE_URL"),
                app.clock()));
        this.arm = Lazy.of(() -> new ArmPublication(
                agenda,
                new EventBridgeSchedules(
                        app.aws().scheduler(),
                        app.config().text("SCHEDULE_GROUP"),
                        app.config().text("DUE_QUEUE_ARN"),
                        app.config().text("SCHEDULER_ROLE_ARN")),
                queues.get(),
                app.clock()));
        this.engine = Lazy.of(this::makeEngine);
    }

    private AdvancePublication makeEngine() {
        PostNotices notices = new PostNotices(
                app.notices().store(), workspace -> app.notices().send().sendFor(workspace));
        return new AdvancePublication(
                new SqlLedger(app.database(), posts, app.channels().connectors(), notices, app.ids()),
                new SqlCommentLedger(app.database(), notices),
                app.channels().networks(),
                queues.get(),
                new MediaAssembly(app.media().networkMedia()),
                app.channels().accounts(),
                app.limits().pacing(),
                app.limits().quotas(),
                app.clock(),
                Pause.sleeping(app.clock()),
                app.random());
    }

    /** For what posts need, and what must not be taken away from them. */
    public WaitingPosts waiting() {
        return new WaitingPosts();
    }

    private PlanCheck check() {
        return new StoredPlanCheck(
                app.database(),
                app.brands().store(),
                app.channels().connectors(),
                app.media().store(),
                app.channels().networks());
    }

    public SchedulePost schedule(PostOrigin origin) {
        return new SchedulePost(
                new SqlNewPosts(app.database(), posts, origin),
                check(),
                app.limits().quotas(),
                app.limits().alarm(),
                arm.get(),
                Besides.on(work -> Thread.ofVirtual().name("besides").start(work)),
                app.ids(),
                app.clock());
    }

    public ChangePost change() {
        return new ChangePost(
                changes, check(), app.limits().quotas(), app.limits().alarm(), arm.get(), app.clock());
    }

    public MovePosts move() {
        return new MovePosts(changes, change(), app.clock());
    }

    public CancelPost cancel() {
        return new CancelPost(
                changes,
                new StoredAccountDirectory(app.database(), app.channels().connectors()),
                app.channels().networks(),
                app.limits().quotas(),
                arm.get(),
                app.clock());
    }

    public ResolvePost resolve() {
        return new ResolvePost(changes, app.clock());
    }

    public PauseQueue pauseQueue() {
        return new PauseQueue(app.database(), app.channels().connectors(), release(), app.clock());
    }

    MendedAccounts reconnected() {
        return new ReconnectedAccounts(app.database(), release());
    }

    private ReleaseHeldPosts release() {
        return new ReleaseHeldPosts(app.limits().alarm(), arm.get(), app.clock());
    }

    public ReadPosts read() {
        return new ReadPosts(app.database(), app.brands().store(), posts);
    }

    public ReadQuota quota() {
        return new ReadQuota(
                app.database(),
                app.channels().connectors(),
                app.channels().networks(),
                app.limits().quotas());
    }

    public AdvancePublication engine() {
        return engine.get();
    }

    /** Of posts, of mails, and of work in the background: one alarm wakes them all. */
    public Sweep sweep() {
        SweepTask posts = new SweepPosts(agenda, arm.get(), queues.get(), app.clock());
        return new Sweep(
                app.limits().alarm(),
                List.of(
                        posts,
                        new SweepMails(app.notices().send()),
                        new SweepBackground(app.jobs().sweep()),
                        new SweepVerifications(app.identity().sendVerifications())),
                app.clock());
    }

    private record SweepVerifications(Optional<SendVerifications> mails) implements SweepTask {

        @Override
        public int sweep() {
            return mails.map(SendVerifications::sendAll).orElse(0);
        }

        @Override
        public Optional<Instant> next() {
            return mails.flatMap(SendVerifications::next);
        }
    }

    private record SweepBackground(SweepJobs jobs) implements SweepTask {

        @Override
        public int sweep() {
            return jobs.sweep();
        }

        @Override
        public Optional<Instant> next() {
            return jobs.next();
        }
    }

    private record SweepMails(SendNotices notices) implements SweepTask {

        @Override
        public int sweep() {
            return notices.sendAll();
        }

        @Override
        public Optional<Instant> next() {
            return notices.next();
        }
    }
}
