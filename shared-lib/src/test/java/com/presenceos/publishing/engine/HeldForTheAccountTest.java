package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.channels.accounts.MendedAccounts;
import com.presenceos.channels.accounts.OpenedAccount;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.PrepareStep;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.publishing.ScriptedNetwork;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.plan.PauseQueue;
import com.presenceos.publishing.plan.ReconnectedAccounts;
import com.presenceos.publishing.plan.ReleaseHeldPosts;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class HeldForTheAccountTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant DUE = PublishingWorld.START.plus(Duration.ofMinutes(3));

    private final PublishingWorld world = new PublishingWorld(DATABASE);

    @Test
    void holdsWhatBecomesDueWhileTheQueueIsPausedAndLetsItGoOnAfterwards() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        pauseQueue().pause(world.actor, world.connector);
        world.run();
        assertThat(world.stateOf(post)).isEqualTo(new PostState.Held(PublishingWorld.PAUSED));

        pauseQueue().resume(world.actor, world.connector);
        world.run();

        assertThat(world.network.visibleCalls).containsExactly(DUE);
    }

    @Test
    void isResumedAndReleasedInOneOrNotAtAll() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        pauseQueue().pause(world.actor, world.connector);
        world.run();
        world.sql("""
                CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql
                AS $$ BEGIN RAISE EXCEPTION 'the database goes away'; END $$
                """);
        world.sql("CREATE TRIGGER refuse BEFORE UPDATE ON scheduled_posts FOR EACH ROW EXECUTE FUNCTION refuse()");

        assertThatThrownBy(() -> pauseQueue().resume(world.actor, world.connector))
                .hasMessageContaining("the database goes away");

        world.sql("DROP TRIGGER refuse ON scheduled_posts");
        world.sql("DROP FUNCTION refuse");
        assertThat(isPaused()).isTrue();
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Held.class);
    }

    @Test
    void goesOnByTheSweepWhenTheProcessThatResumedDiedRightAfterwards() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        pauseQueue().pause(world.actor, world.connector);
        world.run();
        world.beforeItArms = () -> {
            throw new ProcessDied();
        };

        assertThatThrownBy(() -> pauseQueue().resume(world.actor, world.connector))
                .isInstanceOf(ProcessDied.class);
        world.beforeItArms = () -> {};
        world.sent.clear();
        world.clock.forward(Duration.ofMinutes(1));
        world.sweep.run();
        world.run();

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void pausingAndConnectingAgainEachEndOnlyWhatTheyAreAbout() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        world.network.preparing.add(
                () -> new PrepareStep.Refused(ScriptedNetwork.error(NetworkError.Kind.RECONNECT_REQUIRED)));
        world.run();
        pauseQueue().pause(world.actor, world.connector);

        connectAgain();
        world.run();
        assertThat(world.stateOf(post)).isEqualTo(new PostState.Held(PublishingWorld.PAUSED));
        pauseQueue().resume(world.actor, world.connector);
        pauseQueue().resume(world.actor, world.connector);
        world.run();

        assertThat(world.network.visibleCalls).hasSize(1);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void beginsNoVisibleCallOnceTheQueueIsPaused() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        while (!(world.stateOf(post) instanceof PostState.Ready)) {
            world.deliverNext();
        }
        // After the account was opened for this post, and before its call is claimed.
        world.accountAsSeen = Optional.of(new OpenedAccount.Open(world.account()));
        pauseQueue().pause(world.actor, world.connector);

        world.run();

        assertThat(world.network.visibleCalls).isEmpty();
    }

    @Test
    void pausingTwiceKeepsTheFirstTime() {
        Instant first = world.clock.instant();
        pauseQueue().pause(world.actor, world.connector);
        world.clock.forward(Duration.ofMinutes(5));

        assertThat(pauseQueue().pause(world.actor, world.connector).pausedAt()).contains(first);
    }

    @Test
    void goesOnByItselfOnceTheAccountIsConnectedAgain() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        world.network.preparing.add(
                () -> new PrepareStep.Refused(ScriptedNetwork.error(NetworkError.Kind.RECONNECT_REQUIRED)));
        world.run();
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Held.class);

        connectAgain();
        world.run();

        assertThat(world.network.visibleCalls).containsExactly(DUE);
    }

    @Test
    void isNotHeldByAWorkerThatSawThePauseBeforeItEnded() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        pauseQueue().pause(world.actor, world.connector);
        // Those that are held are released; this one is not held yet.
        pauseQueue().resume(world.actor, world.connector);
        world.accountAsSeen = Optional.of(new OpenedAccount.Paused(world.account()));
        world.deliverNext();
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Preparing.class);
        assertThat(world.notices()).isEmpty();

        world.accountAsSeen = Optional.empty();
        world.clock.forward(Timing.GRACE);
        world.sweep.run();
        world.run();

        assertThat(world.network.visibleCalls).hasSize(1);
    }

    @Test
    void isNotHeldByAWorkerThatUsedTheTokenOfBefore() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        Account before = world.account();
        world.connectAgain();
        world.accountAsSeen = Optional.of(new OpenedAccount.Open(before));
        world.network.committing.add(() -> {
            world.accountAsSeen = Optional.empty();
            return new CommitResult.Refused(ScriptedNetwork.error(NetworkError.Kind.RECONNECT_REQUIRED));
        });

        world.run();

        assertThat(world.lostAccounts).isEmpty();
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void isHeldInTheEndAlsoWhenItsAccountCannotEvenBeOpened() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        while (!(world.stateOf(post) instanceof PostState.Ready)) {
            world.deliverNext();
        }
        world.accountCannotBeOpened = true;
        world.clock.forward(Duration.ofMinutes(10));
        assertThatThrownBy(() -> world.engine.advance(post.message())).hasMessage("A key is missing");

        world.clock.forward(Duration.ofMinutes(20));
        world.engine.advance(post.message());

        assertThat(world.stateOf(post))
                .isInstanceOfSatisfying(
                        PostState.Held.class,
                        held -> assertThat(held.error().kind()).isEqualTo(PostErrorKind.LATE));
    }

    @Test
    void doesNotLetAPostGoOnThatIsHeldForAnotherReason() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        world.network.committing.add(
                () -> new CommitResult.Refused(ScriptedNetwork.error(NetworkError.Kind.ACCOUNT_RESTRICTED)));
        world.run();

        connectAgain();
        world.run();

        assertThat(world.stateOf(post)).isInstanceOf(PostState.Held.class);
    }

    @Test
    void freshensATokenThatHasRunOutAndSendsAgainAtOnce() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        world.network.committing.add(
                () -> new CommitResult.Refused(ScriptedNetwork.error(NetworkError.Kind.AUTH_EXPIRED)));

        world.run();

        assertThat(world.refreshed).isEqualTo(1);
        assertThat(world.network.visibleCalls).containsExactly(DUE, DUE);
        assertThat(world.stateOf(post)).isInstanceOf(PostState.Published.class);
    }

    @Test
    void burnsNoPostWhileTheNetworkRefusesTheWholeApplication() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        for (int i = 0; i < 30; i++) {
            world.network.preparing.add(
                    () -> new PrepareStep.Refused(ScriptedNetwork.error(NetworkError.Kind.APP_CONFIG)));
        }

        world.run();

        assertThat(world.stateOf(post))
                .isInstanceOfSatisfying(
                        PostState.Held.class,
                        held -> assertThat(held.error().detail())
                                .endsWith("late: Instagram refuses PresenceOS as a whole"));
    }

    @Test
    void aPostThatBreaksItsWorkerEachTimeComesToAnEndThatPeopleSee() throws InterruptedException {
        Post post = world.anArmedPostDueAt(DUE);
        for (int i = 0; i < Consequence.MOST_FAILURES; i++) {
            world.network.preparing.add(() -> {
                throw new IllegalStateException("A bug");
            });
        }

        world.run();

        assertThat(world.stateOf(post)).isInstanceOfAny(PostState.Failed.class, PostState.Held.class);
        assertThat(world.notices()).hasSize(1);
    }

    private boolean isPaused() {
        return world.database
                .inWorkspace(world.workspace, tx -> new ConnectorStore().find(tx, world.connector))
                .flatMap(Connector::pausedAt)
                .isPresent();
    }

    private PauseQueue pauseQueue() {
        return new PauseQueue(world.database, new ConnectorStore(), release(), world.clock);
    }

    /** As the account's new token is stored. */
    private void connectAgain() {
        String _ = new ReconnectedAccounts(world.database, release()).store(world.workspace, _ -> {
            world.connectAgain();
            return new MendedAccounts.Stored<>("connected", List.of(world.connector));
        });
    }

    private ReleaseHeldPosts release() {
        return new ReleaseHeldPosts(world.alarm, world.arm, world.clock);
    }

    private static final class ProcessDied extends Error {
        private static final long serialVersionUID = 1;
    }
}
