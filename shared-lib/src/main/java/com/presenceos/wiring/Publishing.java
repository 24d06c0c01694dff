package com.presenceos.wiring;

import com.presenceos.platform.aws.Lazy;
import com.presenceos.platform.time.Pause;
import com.presenceos.publishing.AdvancePublication;
import com.presenceos.publishing.ArmPublication;
import com.presenceos.publishing.CancelPost;
import com.presenceos.publishing.ConnectedAccounts;
import com.presenceos.publishing.EventBridgeSchedules;
import com.presenceos.publishing.MediaAssembly;
import com.presenceos.publishing.PostStore;
import com.presenceos.publishing.PublicationQueues;
import com.presenceos.publishing.ReadPosts;
import com.presenceos.publishing.SchedulePost;
import com.presenceos.publishing.SqlLedger;
import com.presenceos.publishing.SqsQueues;
import com.presenceos.publishing.SweepPosts;
import java.util.function.Supplier;

/** Posts, and the engine that publishes them. */
public final class Publishing {

    private final Application app;
    private final PostStore posts = new PostStore();
    private final Supplier<PublicationQueues> queues;
    private final Supplier<ArmPublication> arm;
    private final Supplier<AdvancePublication> engine;

    Publishing(Application app) {
        this.app = app;
        this.queues = Lazy.of(() -> new SqsQueues(
                app.aws().sqs(),
                app.config().text("DUE_QUEUE_URL"),
                app.config().text("PUBLISH_QUEUE_URL"),
                app.clock()));
        this.arm = Lazy.of(() -> new ArmPublication(
                app.database(),
                posts,
                new EventBridgeSchedules(
                        app.aws().scheduler(),
                        app.config().text("SCHEDULE_GROUP"),
                        app.config().text("DUE_QUEUE_ARN"),
                        app.config().text("SCHEDULER_ROLE_ARN")),
                queues.get(),
                app.clock()));
        this.engine = Lazy.of(() -> new AdvancePublication(
                new SqlLedger(app.database(), posts, app.ids()),
                app.channels().networks(),
                queues.get(),
                new MediaAssembly(app.media().networkPictures()),
                new ConnectedAccounts(app.channels().accounts()),
                app.clock(),
                Pause.sleeping(app.clock())));
    }

    public SchedulePost schedule() {
        return new SchedulePost(
                app.database(),
                app.brands().store(),
                posts,
                app.channels().connectors(),
                app.media().store(),
                app.channels().networks(),
                arm.get(),
                app.ids(),
                app.clock());
    }

    public CancelPost cancel() {
        return new CancelPost(app.database(), posts, arm.get(), app.clock());
    }

    public ReadPosts read() {
        return new ReadPosts(app.database(), app.brands().store(), posts);
    }

    public AdvancePublication engine() {
        return engine.get();
    }

    public SweepPosts sweep() {
        return new SweepPosts(app.database(), arm.get(), queues.get(), app.clock());
    }
}
