package com.presenceos.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.Platform;
import com.presenceos.local.simulation.networks.SiteKind;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything is down while 600 posts of 60 accounts become due, for six hours. */
@ExtendWith(QuietEngine.class)
@Tag("slow")
final class OutageTest {

    private static final int ACCOUNTS = 60;
    private static final int POSTS = 600;
    private static final Instant DUE = World.START.plus(Duration.ofHours(1));

    @Test
    void sixHundredPostsGoOutOnceAndSpacedWhenTheyMayBeLate() {
        Scenario.play(accounts(), (_, _) -> Optional.empty(), scenario -> {
            outage(scenario, Scenario.HOWEVER_LATE);

            assertThat(scenario.world.oracle.broken()).isEmpty();
            assertThat(scenario.posts()).hasSize(POSTS).allMatch(post -> post.state() instanceof PostState.Published);
            assertThat(scenario.world.oracle.visiblePosts()).isEqualTo(POSTS);
            Duration drained = Duration.between(backAt(), lastOf(scenario));
            System.out.println(
                    "600 late posts of 60 accounts went out within " + drained + " of the end of the outage");
            // Ten of each account, fifteen seconds apart.
            assertThat(drained).isLessThan(Duration.ofMinutes(5));
            return scenario;
        });
    }

    @Test
    void sixHundredPostsAskWhatToDoWhenTheyMayNotBeSoLate() {
        Scenario.play(accounts(), (_, _) -> Optional.empty(), scenario -> {
            outage(scenario, LatenessPolicy.STANDARD);

            assertThat(scenario.world.oracle.broken()).isEmpty();
            assertThat(scenario.posts())
                    .hasSize(POSTS)
                    .allMatch(post -> post.state() instanceof PostState.Held held
                            && held.error().kind() == PostErrorKind.LATE);
            assertThat(scenario.world.oracle.visiblePosts()).isZero();
            return scenario;
        });
    }

    private static void outage(Scenario scenario, LatenessPolicy lateness) {
        for (int i = 0; i < POSTS; i++) {
            scenario.schedule(i % ACCOUNTS, DUE, lateness, Optional.empty());
        }
        scenario.runFor(Duration.ofMinutes(30));
        scenario.world.fleet.down(Duration.ofHours(6));
        scenario.runFor(Duration.ofHours(8));
        scenario.world.oracle.judge();
    }

    private static Instant backAt() {
        return World.START.plus(Duration.ofMinutes(30)).plus(Duration.ofHours(6));
    }

    private static Instant lastOf(Scenario scenario) {
        return scenario.world.oracle.intents().stream()
                .flatMap(intent -> intent.seen.stream())
                .map(post -> post.at())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<NetworkAccount> accounts() {
        // Not YouTube: when its posts are seen says nothing of when they left, and some it refuses.
        List<Platform> platforms = Arrays.stream(SiteKind.values())
                .filter(kind -> kind != SiteKind.YOUTUBE)
                .map(SiteKind::platform)
                .toList();
        List<NetworkAccount> accounts = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            accounts.add(new NetworkAccount(platforms.get(i % platforms.size()), "account-" + i));
        }
        return accounts;
    }
}
