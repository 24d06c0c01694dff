package com.presenceos.publishing.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.limits.AllQuotas.Taking;
import com.presenceos.testing.Platforms;
import com.presenceos.testing.QuotasInMemory;
import com.presenceos.testing.TestRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A post has a place in each quota of its network, or does not go out. */
final class AllQuotasTest {

    private static final NetworkAccount CAFE = new NetworkAccount(Platforms.INSTAGRAM, "1784");
    private static final NetworkAccount STUDIO = new NetworkAccount(Platforms.INSTAGRAM, "1785");
    private static final PublishingQuota TWO_AN_HOUR = PublishingQuota.ofAccount(2, Duration.ofHours(1));
    private static final PublishingQuota THREE_A_DAY = PublishingQuota.ofAccount(3, Duration.ofDays(1));
    private static final PublishingQuota FOUR_OF_ALL = PublishingQuota.ofApplication(4, Duration.ofDays(1));
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    private final AllQuotas quotas = new AllQuotas(new QuotasInMemory());

    @Test
    void eachOfThemLimits() {
        NetworkRules rules = rules(TWO_AN_HOUR, THREE_A_DAY, FOUR_OF_ALL);

        assertThat(take(CAFE, rules, NINE)).isInstanceOf(Taking.Taken.class);
        assertThat(take(CAFE, rules, NINE)).isInstanceOf(Taking.Taken.class);
        assertThat(full(take(CAFE, rules, NINE))).isEqualTo(TWO_AN_HOUR);
        assertThat(take(CAFE, rules, NINE.plus(Duration.ofHours(3)))).isInstanceOf(Taking.Taken.class);
        assertThat(full(take(CAFE, rules, NINE.plus(Duration.ofHours(6))))).isEqualTo(THREE_A_DAY);
        assertThat(take(STUDIO, rules, NINE.plus(Duration.ofHours(6)))).isInstanceOf(Taking.Taken.class);
        assertThat(full(take(STUDIO, rules, NINE.plus(Duration.ofHours(9))))).isEqualTo(FOUR_OF_ALL);
    }

    @Test
    void aPlaceThatIsGivenBackIsFreeInEach() {
        NetworkRules rules = rules(THREE_A_DAY, PublishingQuota.ofApplication(1, Duration.ofHours(1)));
        PostId post = new PostId(UUID.randomUUID());
        quotas.take(CAFE, rules, post, NINE);

        quotas.giveBack(CAFE, rules, post, NINE);

        assertThat(quotas.around(CAFE, rules, NINE)).extracting(QuotaUse::used).containsExactly(0, 0);
        assertThat(take(STUDIO, rules, NINE)).isInstanceOf(Taking.Taken.class);
    }

    @Test
    void aNetworkWithoutAnyTakesWhateverComes() {
        assertThat(take(CAFE, rules(), NINE)).isInstanceOf(Taking.Taken.class);
        assertThat(quotas.around(CAFE, rules(), NINE)).isEmpty();
    }

    private Taking take(NetworkAccount account, NetworkRules rules, Instant at) {
        return quotas.take(account, rules, new PostId(UUID.randomUUID()), at);
    }

    private static PublishingQuota full(Taking taking) {
        return ((Taking.Full) taking).quota();
    }

    private static NetworkRules rules(PublishingQuota... quotas) {
        NetworkRules usual = TestRules.onePicture(List.of("image/jpeg"));
        return new NetworkRules(
                usual.platform(),
                usual.name(),
                usual.text(),
                usual.mixes(),
                usual.media(),
                usual.options(),
                List.of(quotas),
                usual.inputs(),
                usual.tokens(),
                usual.lateSpacing());
    }
}
