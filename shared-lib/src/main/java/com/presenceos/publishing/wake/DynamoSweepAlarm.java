package com.presenceos.publishing.wake;

import static com.presenceos.publishing.limits.PacingItems.instant;
import static com.presenceos.publishing.limits.PacingItems.number;

import com.presenceos.publishing.limits.PacingItems;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * The alarm as one item: {@code next}, when to sweep; {@code version}, the number of announcements; {@code announced_at},
 * when the last was made. An item that is not there rings.
 *
 * <p>Why no post is lost. Say a transaction makes a post worth looking at from {@code at} on. It announces that first, at
 * A, and is over soon after A. A function runs for less than a minute; a process that nothing ends may stand still for
 * some, on its way to the database and once more before it commits: three minutes each are allowed for. Or it relies on an
 * announcement that its process made up to half a minute before ({@link #REMEMBERED}), and clocks of two machines differ
 * by less than another half. So it is over {@link #QUIET} after A. A sweep reads the alarm at R, then the database, then sets the alarm. It does harm only if
 * the database did not show it the transaction and it moved {@code next} beyond {@code at}:
 *
 * <ul>
 *   <li>A after the setting: the announcement finds {@code next} beyond {@code at} and moves it back.
 *   <li>A between R and the setting: the version is no longer the one that was read, and nothing is set.
 *   <li>A before R, by less than the quiet time: the transaction may be open, and nothing is set.
 *   <li>A before R, by more: the transaction was over at R, and the database shows it.
 * </ul>
 *
 * <p>"Nothing is set" leaves {@code next} where it rang, so it rings again at the next sweep. An announcement counts before
 * it looks at {@code next}, so between the two nothing can move {@code next} away either. A sweep that sets late does no
 * harm while nothing is announced: without announcements the earliest instant in the database only grows.
 */
public final class DynamoSweepAlarm implements SweepAlarm {

    private static final String KEY = "sweep-alarm";

    private static final Duration QUIET = Duration.ofMinutes(7);
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    // Nearer than this is announced as now: the next sweep is at most a minute away, and the database is awake anyway.
    private static final Duration NEAR = Duration.ofMinutes(2);

    // If all this were wrong, a post would wait no longer than this.
    private static final Duration LONGEST_SLEEP = Duration.ofHours(6);

    private final PacingItems items;
    private final InstantSource clock;
    private final AtomicReference<Announcement> last =
            new AtomicReference<>(new Announcement(Instant.EPOCH, Instant.MAX));

    public DynamoSweepAlarm(Supplier<DynamoDbClient> dynamoDb, String table, InstantSource clock) {
        this.items = new PacingItems(dynamoDb, table);
        this.clock = clock;
    }

    @Override
    public void noLaterThan(Instant at) {
        Instant now = clock.instant();
        Instant wanted = at.isBefore(now.plus(NEAR)) ? now : at;
        if (last.get().covers(wanted, now)) {
            return;
        }
        if (announce(now).isAfter(wanted)) {
            bringForward(wanted);
        }
        last.set(new Announcement(now, wanted));
    }

    /** Counts the announcement, and answers when the alarm rings so far. */
    private Instant announce(Instant now) {
        Map<String, AttributeValue> item = items.update(
                        KEY,
                        update -> update.updateExpression(
                                        "SET announced_at = :now, #next = if_not_exists(#next, :zero) ADD version :one")
                                .expressionAttributeNames(Map.of("#next", "next"))
                                .expressionAttributeValues(
                                        Map.of(":now", instant(now), ":zero", number(0), ":one", number(1)))
                                .returnValues(ReturnValue.ALL_NEW))
                .orElseThrow();
        return instant(item, "next");
    }

    private void bringForward(Instant next) {
        // The condition fails when somebody else has brought it forward further.
        items.update(
                KEY,
                update -> update.updateExpression("SET #next = :next")
                        .conditionExpression("#next > :next")
                        .expressionAttributeNames(Map.of("#next", "next"))
                        .expressionAttributeValues(Map.of(":next", instant(next))));
    }

    @Override
    public Optional<Reading> ring(Instant now) {
        Map<String, AttributeValue> item = items.read(KEY);
        return instant(item, "next").isAfter(now)
                ? Optional.empty()
                : Optional.of(new Reading(number(item, "version"), instant(item, "announced_at"), now));
    }

    @Override
    public void set(Reading reading, Instant next, Instant now) {
        if (reading.readAt().isBefore(reading.announcedAt().plus(QUIET))) {
            return;
        }
        Instant latest = now.plus(LONGEST_SLEEP);
        items.update(
                KEY,
                update -> update.updateExpression("SET #next = :next, version = :version")
                        .conditionExpression(
                                reading.version() == 0
                                        ? "attribute_not_exists(version) OR version = :version"
                                        : "version = :version")
                        .expressionAttributeNames(Map.of("#next", "next"))
                        .expressionAttributeValues(Map.of(
                                ":next",
                                instant(next.isBefore(latest) ? next : latest),
                                ":version",
                                number(reading.version()))));
    }

    /** What this process announced last: that the sweep is needed by {@code next}. */
    private record Announcement(Instant at, Instant next) {

        /** Announced so shortly ago that nobody can have set the alarm since, and early enough. */
        boolean covers(Instant wanted, Instant now) {
            return !next.isAfter(wanted) && now.isBefore(at.plus(REMEMBERED)) && !now.isBefore(at);
        }
    }
}
