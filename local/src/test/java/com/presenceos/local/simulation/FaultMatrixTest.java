package com.presenceos.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.Platform;
import com.presenceos.local.simulation.networks.SiteKind;
import com.presenceos.publishing.LatenessPolicy;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a post when its visible call goes wrong: each way of going wrong, at each network. */
@ExtendWith(QuietEngine.class)
@Tag("slow")
final class FaultMatrixTest {

    private static final String ONCE = """
            | what goes wrong | Instagram | Facebook | TikTok photo | LinkedIn | Mastodon | YouTube |
            |---|---|---|---|---|---|---|
            | no connection | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again |
            | error before the effect | published, sent again | published, sent again | a person looks (it is not out) | published, sent again | published, sent again | published, sent again |
            | error after the effect | published | published | a person looks (it is out) | published | published | published |
            | request lost | published, sent again | published, sent again | a person looks (it is not out) | published, sent again | published, sent again | published, sent again |
            | reply lost | published | published | a person looks (it is out) | published | published | published |
            | slower than the client waits | published | published | a person looks (it is out) | published | published | published |
            | answer cut off | published | published | a person looks (it is out) | published | published | published |
            | a page of HTML | published, sent again | published, sent again | a person looks (it is not out) | published, sent again | published, sent again | published, sent again |
            | the adapter threw | published | published | a person looks (it is out) | published | published | published |
            | rate limit of the account | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again |
            | rate limit of the application | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again |
            | quota used up | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again |
            | token run out | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again |
            | access withdrawn | held: reconnect_required | held: reconnect_required | held: reconnect_required | held: reconnect_required | held: reconnect_required | held: reconnect_required |
            | permission missing | held: permission_missing | held: permission_missing | held: permission_missing | held: permission_missing | held: permission_missing | held: permission_missing |
            | account restricted | held: account_restricted | held: account_restricted | held: account_restricted | held: account_restricted | held: account_restricted | held: account_restricted |
            | taken for spam | held: spam_blocked | held: spam_blocked | a person looks (it is not out) | held: spam_blocked | held: spam_blocked | held: spam_blocked |
            | said spam and posted it | published | published | a person looks (it is out) | published | published | published |
            | content refused | failed: content_invalid | failed: content_invalid | failed: content_invalid | failed: content_invalid | failed: content_invalid | failed: content_invalid |
            | picture not reachable | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again |
            | picture not usable | failed: media_processing_failed | failed: media_processing_failed | failed: media_processing_failed | failed: media_processing_failed | failed: media_processing_failed | failed: media_processing_failed |
            | not ready | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again |
            | application set up wrongly | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again |
            | unpaid | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again | published, sent again |
            | posted it and said it failed | published | published | published, sent again | published | published | published |
            | posted it and said rate limit of the account | published | published | published, sent again | published | published | published |
            | posted it and said rate limit of the application | published | published | published, sent again | published | published | published |
            | posted it and said quota used up | published | published | published, sent again | published | published | published |
            | posted it and said token run out | published | published | published, sent again | published | published | published |
            | posted it and said access withdrawn | published | published | held: reconnect_required | published | published | published |
            | posted it and said permission missing | published | published | held: permission_missing | published | published | published |
            | posted it and said account restricted | published | published | held: account_restricted | published | published | published |
            | posted it and said no, spam | published | published | held: spam_blocked | published | published | published |
            | posted it and said content refused | published | published | failed: content_invalid | published | published | published |
            | posted it and said posted already | published | published | failed: duplicate | published | published | published |
            | posted it and said picture not reachable | published | published | published, sent again | published | published | published |
            | posted it and said picture not usable | published | published | failed: media_processing_failed | published | published | published |
            | posted it and said not ready | published | published | published, sent again | published | published | published |
            | posted it and said application set up wrongly | published | published | published, sent again | published | published | published |
            | posted it and said unpaid | published | published | published, sent again | published | published | published |
            | posted it and said nonsense | published | published | published, sent again | published | published | published |
            | worker frozen before the call left | published, sent again | published, sent again | a person looks (it is out) | published, sent again | published, sent again | published, sent again |
            """;

    private static final String ALWAYS = """
            | what goes wrong | Instagram | Facebook | TikTok photo | LinkedIn | Mastodon | YouTube |
            |---|---|---|---|---|---|---|
            | no connection | failed: transient after several calls | failed: transient after several calls | failed: transient after several calls | failed: transient after several calls | failed: transient after several calls | failed: transient after several calls |
            | error before the effect | held: late after several calls | failed: transient after several calls | a person looks (it is not out) | failed: transient after several calls | failed: transient after several calls | failed: transient after several calls |
            | error after the effect | published | published | a person looks (it is out) | published | published | published |
            | request lost | held: late after several calls | held: late after several calls | a person looks (it is not out) | held: late after several calls | held: late after several calls | held: late after several calls |
            | reply lost | published | published | a person looks (it is out) | published | published | published |
            | slower than the client waits | published | published | a person looks (it is out) | published | published | published |
            | answer cut off | published | published | a person looks (it is out) | published | published | published |
            | a page of HTML | held: late after several calls | held: late after several calls | a person looks (it is not out) | held: late after several calls | held: late after several calls | held: late after several calls |
            | the adapter threw | published | published | a person looks (it is out) | published | published | published |
            | rate limit of the account | held: late after several calls | held: late after several calls | held: late after several calls | held: late after several calls | held: late after several calls | held: late after several calls |
            | rate limit of the application | held: late after several calls | held: late after several calls | held: late after several calls | held: late after several calls | held: late after several calls | held: late after several calls |
            | quota used up | held: late | held: late | held: late | held: late | held: late | held: late |
            | token run out | held: reconnect_required after several calls | held: reconnect_required after several calls | held: reconnect_required after several calls | held: reconnect_required after several calls | held: reconnect_required after several calls | held: reconnect_required after several calls |
            | access withdrawn | held: reconnect_required | held: reconnect_required | held: reconnect_required | held: reconnect_required | held: reconnect_required | held: reconnect_required |
            | permission missing | held: permission_missing | held: permission_missing | held: permission_missing | held: permission_missing | held: permission_missing | held: permission_missing |
            | account restricted | held: account_restricted | held: account_restricted | held: account_restricted | held: account_restricted | held: account_restricted | held: account_restricted |
            | taken for spam | held: spam_blocked | held: spam_blocked | a person looks (it is not out) | held: spam_blocked | held: spam_blocked | held: spam_blocked |
            | said spam and posted it | published | published | a person looks (it is out) | published | published | published |
            | content refused | failed: content_invalid | failed: content_invalid | failed: content_invalid | failed: content_invalid | failed: content_invalid | failed: content_invalid |
            | picture not reachable | failed: media_unreachable after several calls | failed: media_unreachable after several calls | failed: media_unreachable after several calls | failed: media_unreachable after several calls | failed: media_unreachable after several calls | failed: media_unreachable after several calls |
            | picture not usable | failed: media_processing_failed | failed: media_processing_failed | failed: media_processing_failed | failed: media_processing_failed | failed: media_processing_failed | failed: media_processing_failed |
            | not ready | failed: not_ready after several calls | failed: not_ready after several calls | failed: not_ready after several calls | failed: not_ready after several calls | failed: not_ready after several calls | failed: not_ready after several calls |
            | application set up wrongly | held: late after several calls | held: late after several calls | held: late after several calls | held: late after several calls | held: late after several calls | held: late after several calls |
            | unpaid | held: late after several calls | held: late after several calls | held: late after several calls | held: late after several calls | held: late after several calls | held: late after several calls |
            | posted it and said it failed | published | published | failed: transient after several calls | published | published | published |
            | posted it and said rate limit of the account | published | published | held: late after several calls | published | published | published |
            | posted it and said rate limit of the application | published | published | held: late after several calls | published | published | published |
            | posted it and said quota used up | published | published | held: late | published | published | published |
            | posted it and said token run out | published | published | held: reconnect_required after several calls | published | published | published |
            | posted it and said access withdrawn | published | published | held: reconnect_required | published | published | published |
            | posted it and said permission missing | published | published | held: permission_missing | published | published | published |
            | posted it and said account restricted | published | published | held: account_restricted | published | published | published |
            | posted it and said no, spam | published | published | held: spam_blocked | published | published | published |
            | posted it and said content refused | published | published | failed: content_invalid | published | published | published |
            | posted it and said posted already | published | published | failed: duplicate | published | published | published |
            | posted it and said picture not reachable | published | published | failed: media_unreachable after several calls | published | published | published |
            | posted it and said picture not usable | published | published | failed: media_processing_failed | published | published | published |
            | posted it and said not ready | published | published | failed: not_ready after several calls | published | published | published |
            | posted it and said application set up wrongly | published | published | held: late after several calls | published | published | published |
            | posted it and said unpaid | published | published | held: late after several calls | published | published | published |
            | posted it and said nonsense | published | published | failed: protocol after several calls | published | published | published |
            """;

    @Test
    void everyFaultOfOneVisibleCallHasItsOutcome() {
        String table = table(List.of(NetworkFault.values()), 1, Scenario.HOWEVER_LATE);

        System.out.println(table);
        assertThat(table).isEqualTo(ONCE);
    }

    @Test
    void everyFaultThatDoesNotEndComesToAnEndThatPeopleSee() {
        String table = table(NetworkFault.AT_RANDOM, Integer.MAX_VALUE, LatenessPolicy.STANDARD);

        System.out.println(table);
        assertThat(table).isEqualTo(ALWAYS);
    }

    private static String table(List<NetworkFault> faults, int times, LatenessPolicy lateness) {
        String head = "| what goes wrong | "
                + Stream.of(SiteKind.values()).map(SiteKind::title).collect(Collectors.joining(" | "))
                + " |\n|" + "---|".repeat(1 + SiteKind.values().length) + "\n";
        return faults.stream()
                .map(fault -> "| " + fault.words + " | "
                        + Stream.of(SiteKind.values())
                                .map(kind -> outcome(kind.platform(), fault, times, lateness))
                                .collect(Collectors.joining(" | "))
                        + " |\n")
                .collect(Collectors.joining("", head, ""));
    }

    private static String outcome(Platform platform, NetworkFault fault, int times, LatenessPolicy lateness) {
        AtomicInteger calls = new AtomicInteger();
        Misfortune misfortune = (call, _) ->
                call == NetworkCall.COMMIT && calls.incrementAndGet() <= times ? Optional.of(fault) : Optional.empty();
        return Scenario.play(List.of(new NetworkAccount(platform, "account")), misfortune, scenario -> {
            scenario.schedule(0, World.START.plus(Duration.ofMinutes(3)), lateness, Optional.empty());
            scenario.runFor(Duration.ofHours(8));
            scenario.world.oracle.judge();

            assertThat(scenario.world.oracle.broken()).isEmpty();
            return words(scenario.posts().getFirst(), scenario.world.oracle.visiblePosts(), calls.get());
        });
    }

    private static String words(Post post, int visible, int calls) {
        return switch (post.state()) {
            case PostState.Published _ -> calls == 1 ? "published" : "published, sent again";
            case PostState.Unconfirmed _ -> "a person looks (" + (visible == 1 ? "it is out" : "it is not out") + ")";
            case PostState.Failed failed -> "failed: " + failed.error().kind().word() + times(calls);
            case PostState.Held held -> "held: " + held.error().kind().word() + times(calls);
            case PostState.Scheduled _,
                    PostState.Preparing _,
                    PostState.Ready _,
                    PostState.Committing _,
                    PostState.Accepted _,
                    PostState.Cancelled _ -> "stuck";
        };
    }

    private static String times(int calls) {
        return calls == 1 ? "" : " after several calls";
    }
}
