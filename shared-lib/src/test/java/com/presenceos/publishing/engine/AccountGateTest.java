package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.accounts.AccountAccess;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.accounts.OpenedAccount;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class AccountGateTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Account ACCOUNT = new Account("1784", "n", Map.of(), new AccessToken("token"));

    private PublishingWorld world;
    private OpenedAccount opened = new OpenedAccount.Open(ACCOUNT);
    private final List<Instant> goodUntil = new ArrayList<>();
    private AccountGate gate;
    private Post post;
    private Instant now;

    @BeforeEach
    void aGate() {
        world = new PublishingWorld(DATABASE);
        gate = new AccountGate(new OneAccount(), world.pacing, world.clock);
        now = world.clock.instant();
        post = world.aPostDueAt(now.plus(Duration.ofMinutes(3)));
    }

    @Test
    void aPauseStopsWhatIsToGoOutAndNotWhatMayBeOut() {
        opened = new OpenedAccount.Paused(ACCOUNT);

        assertThat(gate.toGoOut(post, now))
                .isInstanceOfSatisfying(
                        Passage.Paused.class,
                        paused -> assertThat(paused.error().kind()).isEqualTo(PostErrorKind.ACCOUNT_PAUSED));
        assertThat(gate.afterwards(post)).isEqualTo(new Passage.Open(ACCOUNT));
    }

    @Test
    void aBlockStopsBothUntilItEnds() {
        Instant end = now.plus(Duration.ofMinutes(2));
        world.pacing.blockAccount(new NetworkAccount(post.platform(), ACCOUNT.id()), end);

        assertThat(gate.toGoOut(post, now)).isEqualTo(new Passage.Blocked(ACCOUNT, end));
        assertThat(gate.afterwards(post)).isEqualTo(new Passage.Blocked(ACCOUNT, end));
        world.clock.forward(Duration.ofMinutes(2));
        assertThat(gate.afterwards(post)).isEqualTo(new Passage.Open(ACCOUNT));
    }

    @Test
    void aBlockThatEndsBeforeThePostLeavesIsNoHindrance() {
        Instant end = now.plus(Duration.ofMinutes(2));
        world.pacing.blockAccount(new NetworkAccount(post.platform(), ACCOUNT.id()), end);

        assertThat(gate.toGoOut(post, post.sendAt())).isEqualTo(new Passage.Open(ACCOUNT));
    }

    @Test
    void saysWhyAnAccountIsClosedAndThatItHasToBeConnected() {
        opened = new OpenedAccount.Disconnected();

        assertThat(gate.toGoOut(post, now)).isInstanceOfSatisfying(Passage.Closed.class, closed -> {
            assertThat(closed.error().kind()).isEqualTo(PostErrorKind.RECONNECT_REQUIRED);
            assertThat(closed.error().detail()).isEqualTo("The account is no longer connected");
        });
        assertThat(gate.renew(post, ACCOUNT)).isPresent();
    }

    @Test
    void asksForATokenThatIsGoodAMinuteAfterThePostLeaves() {
        Passage _ = gate.toGoOut(post, now);

        assertThat(goodUntil).containsExactly(post.sendAt().plus(Duration.ofMinutes(1)));
    }

    private final class OneAccount implements AccountAccess {

        @Override
        public OpenedAccount open(WorkspaceId workspace, ConnectorId id, Instant until) {
            goodUntil.add(until);
            return opened;
        }

        @Override
        public OpenedAccount insteadOf(WorkspaceId workspace, ConnectorId id, AccessToken refused) {
            return opened;
        }

        @Override
        public boolean expire(WorkspaceId workspace, ConnectorId id, AccessToken refused, String reason) {
            return true;
        }
    }
}
