package com.presenceos.publishing.limits;

import static com.presenceos.publishing.limits.PacingItems.instant;
import static com.presenceos.publishing.limits.PacingItems.number;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** Blocks and turns as items, each changed by single conditional writes. */
public final class DynamoAccountPacing implements AccountPacing {

    private static final Logger LOG = LoggerFactory.getLogger(DynamoAccountPacing.class);

    // A post due this second waits no longer for what is only a courtesy.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    // Long enough for the last of a thousand late posts to have had its turn.
    private static final Duration KEPT = Duration.ofDays(7);

    private final PacingItems items;
    private final RecentBlocks recent;
    private final InstantSource clock;

    public DynamoAccountPacing(Supplier<DynamoDbClient> dynamoDb, String table, InstantSource clock) {
        this.items = new PacingItems(dynamoDb, table);
        this.recent = new RecentBlocks(this::readBlock, clock);
        this.clock = clock;
    }

    @Override
    public Optional<Instant> blockedUntil(NetworkAccount account) {
        Instant ofAccount = recent.until(blockOf(account));
        Instant ofNetwork = recent.until(blockOf(account.platform()));
        Instant until = ofAccount.isAfter(ofNetwork) ? ofAccount : ofNetwork;
        return until.isAfter(clock.instant()) ? Optional.of(until) : Optional.empty();
    }

    /** A block that cannot be read keeps no post back: the network itself would say no. */
    private Instant readBlock(String key) {
        try {
            return instant(items.readSoon(key, PATIENCE), "until");
        } catch (SdkException e) {
            LOG.warn("It is not known whether {} holds; publishing goes on", key, e);
            return Instant.EPOCH;
        }
    }

    @Override
    public void blockAccount(NetworkAccount account, Instant until) {
        block(blockOf(account), until);
    }

    @Override
    public void blockNetwork(Platform platform, Instant until) {
        block(blockOf(platform), until);
    }

    private void block(String key, Instant until) {
        items.update(
                key,
                update -> update.updateExpression("SET #until = :until, expires_at = :forgotten")
                        .conditionExpression("attribute_not_exists(#until) OR #until < :until")
                        .expressionAttributeNames(Map.of("#until", "until"))
                        .expressionAttributeValues(Map.of(":until", instant(until), ":forgotten", forgotten(until))));
        recent.forget(key);
    }

    /**
     * Behind the turn before, when that is still to come; else now. Whoever finds the item changed between the two tries
     * finds it ahead of {@code now}, and a turn only moves on: the first try then holds.
     */
    @Override
    public Instant turn(NetworkAccount account, Instant now, Duration spacing) {
        String key = "turn#" + name(account);
        // What is kept are whole milliseconds; rounded down, a turn would be before now.
        Instant from = now.plusNanos(999_999).truncatedTo(ChronoUnit.MILLIS);
        return behind(key, from, spacing)
                .or(() -> atOnce(key, from, spacing))
                .or(() -> behind(key, from, spacing))
                .orElseThrow(() -> new IllegalStateException("The turns of " + account + " moved back"));
    }

    private static String blockOf(NetworkAccount account) {
        return "block#" + name(account);
    }

    private static String blockOf(Platform platform) {
        return "block#" + name(platform);
    }

    private static String name(NetworkAccount account) {
        return name(account.platform()) + "#" + account.id();
    }

    private static String name(Platform platform) {
        return platform.word();
    }

    private static AttributeValue forgotten(Instant last) {
        return number(last.plus(KEPT).getEpochSecond());
    }

    private Optional<Instant> behind(String key, Instant now, Duration spacing) {
        return items.update(
                        key,
                        update -> update.updateExpression("ADD #next :spacing SET expires_at = :forgotten")
                                .conditionExpression("#next >= :now")
                                .expressionAttributeNames(Map.of("#next", "next"))
                                .expressionAttributeValues(Map.of(
                                        ":spacing", number(spacing.toMillis()),
                                        ":now", instant(now),
                                        ":forgotten", forgotten(now)))
                                .returnValues(ReturnValue.UPDATED_NEW))
                .map(item -> instant(item, "next").minus(spacing));
    }

    private Optional<Instant> atOnce(String key, Instant now, Duration spacing) {
        return items.update(
                        key,
                        update -> update.updateExpression("SET #next = :next, expires_at = :forgotten")
                                .conditionExpression("attribute_not_exists(#next) OR #next < :now")
                                .expressionAttributeNames(Map.of("#next", "next"))
                                .expressionAttributeValues(Map.of(
                                        ":next", instant(now.plus(spacing)),
                                        ":now", instant(now),
                                        ":forgotten", forgotten(now))))
                .map(_ -> now);
    }
}
