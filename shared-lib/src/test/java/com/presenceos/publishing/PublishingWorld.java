package com.presenceos.publishing;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.AccountAccess;
import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.accounts.ConnectorStatus;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.channels.accounts.OpenedAccount;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.Networks;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.channels.network.rules.MediaRules;
import com.presenceos.media.MediaId;
import com.presenceos.notices.NoticeStore;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.engine.AdvancePublication;
import com.presenceos.publishing.engine.PostAssembly;
import com.presenceos.publishing.ledger.CommentClaim;
import com.presenceos.publishing.ledger.CommentLedger;
import com.presenceos.publishing.ledger.CommentProgress;
import com.presenceos.publishing.ledger.Ledger;
import com.presenceos.publishing.ledger.PostChanges;
import com.presenceos.publishing.ledger.PostNotices;
import com.presenceos.publishing.ledger.PostStore;
import com.presenceos.publishing.ledger.PostsInNotices;
import com.presenceos.publishing.ledger.SqlCommentLedger;
import com.presenceos.publishing.ledger.SqlLedger;
import com.presenceos.publishing.ledger.SqlPostChanges;
import com.presenceos.publishing.limits.QuotaHolder;
import com.presenceos.publishing.plan.CancelPost;
import com.presenceos.publishing.plan.ChangePost;
import com.presenceos.publishing.plan.PlanCheck;
import com.presenceos.publishing.wake.Agenda;
import com.presenceos.publishing.wake.ArmPublication;
import com.presenceos.publishing.wake.PublicationQueues;
import com.presenceos.publishing.wake.PublicationSchedules;
import com.presenceos.publishing.wake.SqlAgenda;
import com.presenceos.publishing.wake.Sweep;
import com.presenceos.publishing.wake.SweepPosts;
import com.presenceos.testing.AlarmInMemory;
import com.presenceos.testing.PacingInMemory;
import com.presenceos.testing.Platforms;
import com.presenceos.testing.QuotasInMemory;
import com.presenceos.testing.SettableClock;
import com.presenceos.testing.TestActor;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** A workspace with one connected account, the engine on a real database, and queues whose messages the test delivers. */
public final class PublishingWorld {

    public static final NetworkAccount ACCOUNT = new NetworkAccount(Platforms.INSTAGRAM, "1784");
    public static final QuotaHolder HOLDER = QuotaHolder.of(ACCOUNT, ScriptedNetwork.QUOTA);
    public static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    public final SettableClock clock = new SettableClock(START);
    public final Ids ids = new Ids(clock, new Random(7));
    public final ScriptedNetwork network = new ScriptedNetwork(clock);
    public final WorkspaceId workspace = new WorkspaceId(ids.next());
    public final UserId author = new UserId(ids.next());
    public final Actor actor = TestActor.owner(workspace, author);
    public final BrandId brand = new BrandId(ids.next());
    public final ConnectorId connector = new ConnectorId(ids.next());
    public static final PostError PAUSED = new PostError(
            PostErrorKind.ACCOUNT_PAUSED,
            "The account's queue is paused",
            "Resume it; the post then goes on by itself");

    public final List<Sent> sent = new ArrayList<>();
    public final Set<String> schedules = new HashSet<>();
    public final List<String> lostAccounts = new ArrayList<>();
    /** What a worker saw of the account a moment ago; otherwise it sees what is stored. */
    public Optional<OpenedAccount> accountAsSeen = Optional.empty();

    public boolean accountCannotBeOpened;

    public PostAssembly assembly = (post, _) -> new OutgoingPost(post.content().text(), List.of(), Map.of());

    /** What happens to a process that is about to send a message. */
    public Runnable beforeItArms = () -> {};

    /** How long the worker stands still after each of its waits, and after each claim on a first comment. */
    public final Deque<Duration> standstills = new ArrayDeque<>();

    public Optional<PostId> schedulesRefusing = Optional.empty();
    public int refreshed;

    public final Database database;
    private final Jdbi jdbi;
    public final PostStore posts = new PostStore();
    public final Ledger ledger;
    public final ArmPublication arm;
    public final Sweep sweep;
    public final CancelPost cancel;
    public final PostChanges changes;
    public final ChangePost change;
    public final AccountAccess accounts = new ScriptedAccounts();
    public final QuotasInMemory quotas = new QuotasInMemory();
    public final PacingInMemory pacing;
    public final AlarmInMemory alarm;
    public final AdvancePublication engine;

    public record Sent(PublicationQueues.Lane lane, PublicationMessage message, Instant at) {}

    public PublishingWorld(TestDatabase testDatabase) {
        this(testDatabase, connections -> connections);
    }

    /** @param watched sees the connections of what is tested */
    public PublishingWorld(TestDatabase testDatabase, UnaryOperator<DataSource> watched) {
        DataSource dataSource = testDatabase.dataSource();
        database = testDatabase.database(watched);
        PublicationQueues queues = (lane, message, at) -> {
            beforeItArms.run();
            sent.add(new Sent(lane, message, at));
        };
        PostNotices notices = new PostNotices(new NoticeStore(ids, new PostsInNotices()), _ -> {});
        pacing = new PacingInMemory(clock);
        alarm = new AlarmInMemory(clock);
        ledger = new SqlLedger(database, posts, new ConnectorStore(), notices, ids);
        changes = new SqlPostChanges(database, posts);
        Agenda agenda = new SqlAgenda(database);
        arm = new ArmPublication(agenda, new RecordedSchedules(), queues, clock);
        sweep = new Sweep(alarm, List.of(new SweepPosts(agenda, arm, queues, clock)), clock);
        cancel = new CancelPost(changes, _ -> Optional.of(ACCOUNT), new Networks(List.of(network)), quotas, arm, clock);
        change = new ChangePost(
                changes,
                (_, _, _, _, _) -> new PlanCheck.Target(ACCOUNT, "n", ScriptedNetwork.RULES, MediaRules.USUAL_LEAD),
                quotas,
                alarm,
                arm,
                clock);
        engine = new AdvancePublication(
                ledger,
                standingStillAfterClaims(new SqlCommentLedger(database, notices)),
                new Networks(List.of(network)),
                queues,
                (post, rules) -> assembly.assemble(post, rules),
                accounts,
                pacing,
                quotas,
                clock,
                instant -> {
                    clock.until(instant);
                    standStill();
                },
                new Random(11));
        jdbi = Jdbi.create(dataSource);
        jdbi.useHandle(sql -> {
            sql.execute("TRUNCATE users, workspaces CASCADE");
            sql.execute(
                    "INSERT INTO users VALUES (?, ?, ?, 'Mara', 'x', now())",
                    author.value(),
                    author + "@x.example",
                    author.toString());
            sql.execute("INSERT INTO workspaces VALUES (?, 'W', now())", workspace.value());
            sql.execute(
                    "INSERT INTO brands (id, workspace_id, name, brand_type, description, timezone, created_at, updated_at)"
                            + " VALUES (?, ?, 'B', 'other', '', 'UTC', now(), now())",
                    brand.value(),
                    workspace.value());
            sql.execute(
                    "INSERT INTO social_connectors (id, workspace_id, brand_id, platform, account_id, account_name,"
                            + " account_username, status, scopes, created_at, updated_at)"
                            + " VALUES (?, ?, ?, 'instagram', '1784', 'N', 'n', 'connected', '{}', now(), now())",
                    connector.value(),
                    workspace.value(),
                    brand.value());
        });
    }

    private void standStill() {
        Optional.ofNullable(standstills.poll()).ifPresent(clock::forward);
    }

    private CommentLedger standingStillAfterClaims(CommentLedger ledger) {
        return new CommentLedger() {
            @Override
            public Optional<CommentClaim> claimToComment(PublicationMessage message, Instant now, Instant leaseUntil) {
                Optional<CommentClaim> claim = ledger.claimToComment(message, now, leaseUntil);
                standStill();
                return claim;
            }

            @Override
            public Optional<CommentClaim> claimToReconcileComment(
                    PublicationMessage message, Instant now, Instant leaseUntil) {
                return ledger.claimToReconcileComment(message, now, leaseUntil);
            }

            @Override
            public boolean record(CommentClaim claim, CommentProgress progress, Step step, Instant now) {
                return ledger.record(claim, progress, step, now);
            }
        };
    }

    /** Writes what another feature would have written. */
    public void sql(String statement, Object... values) {
        jdbi.useHandle(tx -> tx.execute(statement, values));
    }

    /** A stored post that nothing has been done for yet. */
    public Post aPostDueAt(Instant dueAt) {
        return aPost(dueAt, LatenessPolicy.STANDARD, Optional.empty());
    }

    /** The same, with its message on the way. */
    public Post anArmedPostDueAt(Instant dueAt) {
        Post post = aPostDueAt(dueAt);
        arm.arm(post);
        return post;
    }

    public Post aPost(Instant dueAt, LatenessPolicy lateness, Optional<String> firstComment) {
        PostMedia picture = new PostMedia(aPicture(), Optional.empty());
        PostContent content = new PostContent("Buns", List.of("fika"), List.of(picture), firstComment);
        Post post = Post.scheduled(
                new PostId(ids.next()),
                workspace,
                brand,
                connector,
                Platforms.INSTAGRAM,
                new PostPlan(content, dueAt, ZoneId.of("Europe/Stockholm"), lateness),
                MediaRules.USUAL_LEAD,
                clock.instant());
        database.inWorkspace(workspace, tx -> {
            return posts.insert(
                    tx, post, author, Optional.empty(), clock.instant().plus(Timing.GRACE));
        });
        return post;
    }

    public MediaId aPicture() {
        return aPicture(1000, 1000);
    }

    public MediaId aPicture(int width, int height) {
        MediaId id = new MediaId(ids.next());
        sql(
                "INSERT INTO media_items (id, workspace_id, brand_id, file_name, status, declared_type, declared_size,"
                        + " content_type, size_bytes, width, height, plain_jpeg, created_at)"
                        + " VALUES (?, ?, ?, 'bun.jpg', 'ready', 'image/jpeg', 1000, 'image/jpeg', 1000, ?, ?, true, now())",
                id.value(),
                workspace.value(),
                brand.value(),
                width,
                height);
        return id;
    }

    /** The account with the newest token. */
    public Account account() {
        return new Account("1784", "n", Map.of(), new AccessToken("t" + refreshed));
    }

    /** Somebody connects the account again, which brings a new token. */
    public void connectAgain() {
        refreshed++;
        sql("UPDATE social_connectors SET status = 'connected' WHERE id = ?", connector.value());
    }

    public List<String> notices() {
        return jdbi.withHandle(tx -> tx.createQuery("SELECT kind FROM notices ORDER BY created_at")
                .mapTo(String.class)
                .list());
    }

    public Post read(Post post) {
        return changes.find(workspace, post.id()).orElseThrow();
    }

    public PostState stateOf(Post post) {
        return database.inWorkspace(workspace, tx -> posts.find(tx, post.id()))
                .orElseThrow()
                .state();
    }

    public List<Publication> publicationsOf(Post post) {
        return database.inWorkspace(workspace, tx -> posts.publications(tx, post.id()));
    }

    /** Delivers messages in the order of their instants, moving the clock, until none is left. */
    public void run() throws InterruptedException {
        for (int delivered = 0; !sent.isEmpty(); delivered++) {
            if (delivered == 1000) {
                throw new AssertionError("The engine goes round in circles: " + sent);
            }
            deliverNext();
        }
    }

    public Sent deliverNext() throws InterruptedException {
        Sent next = sent.stream().min(Comparator.comparing(Sent::at)).orElseThrow();
        sent.remove(next);
        clock.until(next.at());
        engine.advance(next.message());
        return next;
    }

    private final class RecordedSchedules implements PublicationSchedules {

        @Override
        public void create(PublicationMessage message, Instant at) {
            if (schedulesRefusing.equals(Optional.of(message.post()))) {
                throw new IllegalStateException("Scheduler does not answer");
            }
            schedules.add(message.post() + "@" + at);
        }

        @Override
        public void delete(PublicationMessage message) {
            schedules.removeIf(schedule -> schedule.startsWith(message.post().toString()));
        }
    }

    private final class ScriptedAccounts implements AccountAccess {

        @Override
        public OpenedAccount open(WorkspaceId workspace, ConnectorId id, Instant goodUntil) {
            if (accountCannotBeOpened) {
                throw new IllegalStateException("A key is missing");
            }
            return accountAsSeen.orElseGet(() -> stored(workspace, id));
        }

        private OpenedAccount stored(WorkspaceId workspace, ConnectorId id) {
            Connector connector = database.inWorkspace(workspace, tx -> new ConnectorStore().find(tx, id))
                    .orElseThrow();
            if (connector.status() != ConnectorStatus.CONNECTED) {
                return new OpenedAccount.Expired("Expired");
            }
            return connector.pausedAt().isPresent()
                    ? new OpenedAccount.Paused(account())
                    : new OpenedAccount.Open(account());
        }

        @Override
        public OpenedAccount insteadOf(WorkspaceId workspace, ConnectorId id, AccessToken refused) {
            refreshed++;
            return open(workspace, id, clock.instant());
        }

        @Override
        public boolean expire(WorkspaceId workspace, ConnectorId id, AccessToken refused, String reason) {
            if (!refused.equals(account().token())) {
                return false;
            }
            lostAccounts.add(reason);
            sql("UPDATE social_connectors SET status = 'expired' WHERE id = ?", id.value());
            return true;
        }
    }
}
