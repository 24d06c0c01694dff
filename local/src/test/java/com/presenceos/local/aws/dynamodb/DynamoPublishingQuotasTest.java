package com.presenceos.local.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.platform.time.Pause;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.limits.Contention;
import com.presenceos.publishing.limits.DynamoPublishingQuotas;
import com.presenceos.publishing.limits.PlaceTable;
import com.presenceos.publishing.limits.PublishingQuotas;
import com.presenceos.publishing.limits.PublishingQuotasContract;
import com.presenceos.publishing.limits.QuotaHolder;
import com.presenceos.testing.Platforms;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Tag("slow")
final class DynamoPublishingQuotasTest extends PublishingQuotasContract {

    @RegisterExtension
    static final PacingTable TABLE = new PacingTable();

    private final PublishingQuotas quotas = new DynamoPublishingQuotas(
            new PlaceTable(TABLE::client, PacingTable.NAME),
            new Contention(InstantSource.system(), Pause.sleeping(InstantSource.system()), Random::new));

    @Override
    protected PublishingQuotas quotas() {
        return quotas;
    }

    @Test
    void areClearedAwayWhenTheyNoLongerCount() {
        Instant at = Instant.parse("2026-11-23T09:00:00Z");
        PublishingQuota quota = PublishingQuota.ofAccount(50, Duration.ofHours(24));

        quotas.reserve(new QuotaHolder(Platforms.INSTAGRAM, "1784"), new PostId(UUID.randomUUID()), at, quota);

        Instant forgotten = Instant.parse("2026-11-27T09:02:00Z");
        assertThat(TABLE.items())
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("key", AttributeValue.fromS("quota#instagram#1784#2026-11-22T19:42:00Z"))
                        .containsEntry("expires_at", AttributeValue.fromN(Long.toString(forgotten.getEpochSecond()))));
    }
}
