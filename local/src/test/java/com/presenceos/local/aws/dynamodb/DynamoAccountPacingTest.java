package com.presenceos.local.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.publishing.limits.AccountPacing;
import com.presenceos.publishing.limits.AccountPacingContract;
import com.presenceos.publishing.limits.DynamoAccountPacing;
import com.presenceos.testing.Platforms;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class DynamoAccountPacingTest extends AccountPacingContract {

    @RegisterExtension
    static final PacingTable TABLE = new PacingTable();

    private final AtomicInteger calls = new AtomicInteger();
    private final AccountPacing pacing = inAProcess();

    @Override
    protected AccountPacing pacing() {
        return pacing;
    }

    @Test
    void tellsOtherProcessesWithinASecond() {
        NetworkAccount account = new NetworkAccount(Platforms.INSTAGRAM, "1784");
        Instant until = clock.instant().plusSeconds(90);
        assertThat(pacing.blockedUntil(account)).isEmpty();

        inAProcess().blockNetwork(Platforms.INSTAGRAM, until);
        clock.forward(Duration.ofSeconds(1));

        assertThat(pacing.blockedUntil(account)).contains(until);
    }

    @Test
    void asksForTheBlockOfTheNetworkOnceForAllPostsOfTheSecond() {
        for (int account = 0; account < 100; account++) {
            pacing.blockedUntil(new NetworkAccount(Platforms.INSTAGRAM, "a" + account));
        }

        assertThat(calls).hasValue(101);
    }

    @Test
    void keepsNoPostBackWhenTheTableDoesNotAnswer() {
        AccountPacing cutOff = new DynamoAccountPacing(TABLE::client, "a-table-that-is-not-there", clock);

        assertThat(cutOff.blockedUntil(new NetworkAccount(Platforms.INSTAGRAM, "1784")))
                .isEmpty();
    }

    private AccountPacing inAProcess() {
        return new DynamoAccountPacing(
                () -> {
                    calls.incrementAndGet();
                    return TABLE.client();
                },
                PacingTable.NAME,
                clock);
    }
}
