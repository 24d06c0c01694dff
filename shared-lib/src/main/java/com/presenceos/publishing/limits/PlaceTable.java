package com.presenceos.publishing.limits;

import static com.presenceos.publishing.limits.PacingItems.key;
import static com.presenceos.publishing.limits.PacingItems.number;
import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;

import com.presenceos.channels.NetworkAccount;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * The taken places in the pacing table, an item per account and day.
 *
 * <p>A place is taken in one of two ways. Where its day is quiet, which is almost always, it is one write of that day, on
 * condition that the day has fewer places than its share of the quota and is not crowded: such writes never get into each
 * other's way, and however they fall together, a span holds no more than the shares of the days it touches. Otherwise the
 * decision is made over all days near it, and one transaction writes the place and marks each of these days as crowded, on
 * condition that no more has changed on them than there is room for besides. A place of the first kind that is written
 * after that fails at the mark if it shares a span with the place, and one that was written before it is counted, or is
 * one of the changes. So the days beside a quiet one need not be asked: had one of them more than its share, this one would
 * be marked.
 */
public final class PlaceTable {

    private static final Duration KEPT = Duration.ofDays(3);
    private static final String ADDED = "ADD version :one, taken :place SET expires_at = :forgotten";
    private static final String AS_READ = "(attribute_not_exists(version) OR version <= :newest)";

    private static final Set<String> SOMEBODY_ELSE = Set.of(
            "None",
            "ConditionalCheckFailed",
            "TransactionConflict",
            "ThrottlingError",
            "ProvisionedThroughputExceeded");

    private final PacingItems items;

    public PlaceTable(Supplier<DynamoDbClient> dynamoDb, String table) {
        this.items = new PacingItems(dynamoDb, table);
    }

    /** Empty when the table did not answer for every day. */
    Optional<PlaceDays> read(NetworkAccount account, Instant from, Instant to) {
        List<LocalDate> days = day(from).datesUntil(day(to).plusDays(1)).toList();
        KeysAndAttributes wanted = KeysAndAttributes.builder()
                .keys(days.stream().map(day -> key(name(account, day))).toList())
                .consistentRead(true)
                .build();
        BatchGetItemResponse answer =
                items.client().batchGetItem(get -> get.requestItems(Map.of(items.table(), wanted)));
        if (!answer.unprocessedKeys().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Map<String, AttributeValue>> found =
                answer.responses().getOrDefault(items.table(), List.of()).stream()
                        .collect(toMap(PlaceTable::keyOf, Function.identity()));
        return Optional.of(new PlaceDays(days.stream()
                .collect(toMap(
                        Function.identity(),
                        day -> DayOfPlaces.of(name(account, day), found.getOrDefault(name(account, day), Map.of()))))));
    }

    /**
     * Takes a place by one write of its day alone. Answers false, and writes nothing, when the day has so many places, is
     * crowded, or has this very place.
     */
    boolean addToQuietDay(NetworkAccount account, Place place, int fewerThan, Instant neededUntil) {
        return items.update(
                        name(account, day(place.at())),
                        update -> update.updateExpression(ADDED)
                                .conditionExpression("attribute_not_exists(crowded) AND attribute_not_exists(places)"
                                        + " AND (attribute_not_exists(taken)"
                                        + " OR (size(taken) < :fewer AND NOT contains(taken, :name)))")
                                .expressionAttributeValues(Map.of(
                                        ":one", number(1),
                                        ":forgotten", forgotten(neededUntil),
                                        ":place", AttributeValue.fromSs(List.of(DayOfPlaces.name(place))),
                                        ":name", AttributeValue.fromS(DayOfPlaces.name(place)),
                                        ":fewer", number(fewerThan))))
                .isPresent();
    }

    /**
     * Takes a place by a decision over several days, and says so on each of them. Answers false, and writes nothing, when
     * more places than that were taken or given back on one of them since they were read.
     */
    boolean addToCrowdedDays(PlaceDays read, Place place, int changesOfEach, Instant neededUntil) {
        List<TransactWriteItem> writes = new ArrayList<>();
        read.days()
                .forEach((day, places) -> writes.add(
                        day.equals(day(place.at()))
                                ? added(places, place, changesOfEach, neededUntil)
                                : crowded(places, changesOfEach, neededUntil)));
        try {
            items.client().transactWriteItems(write -> write.transactItems(writes));
            return true;
        } catch (TransactionCanceledException e) {
            if (e.cancellationReasons().stream().map(CancellationReason::code).allMatch(SOMEBODY_ELSE::contains)) {
                return false;
            }
            throw e;
        } catch (TransactionConflictException | TransactionInProgressException e) {
            return false;
        }
    }

    private TransactWriteItem added(DayOfPlaces day, Place place, int changes, Instant neededUntil) {
        Update update = Update.builder()
                .tableName(items.table())
                .key(key(day.key()))
                .updateExpression(ADDED + ", crowded = :one")
                .conditionExpression(AS_READ)
                .expressionAttributeValues(Map.of(
                        ":one", number(1),
                        ":forgotten", forgotten(neededUntil),
                        ":place", AttributeValue.fromSs(List.of(DayOfPlaces.name(place))),
                        ":newest", newest(day, changes)))
                .build();
        return TransactWriteItem.builder().update(update).build();
    }

    private TransactWriteItem crowded(DayOfPlaces day, int changes, Instant neededUntil) {
        if (day.crowded()) {
            ConditionCheck check = ConditionCheck.builder()
                    .tableName(items.table())
                    .key(key(day.key()))
                    .conditionExpression(AS_READ)
                    .expressionAttributeValues(Map.of(":newest", newest(day, changes)))
                    .build();
            return TransactWriteItem.builder().conditionCheck(check).build();
        }
        Update mark = Update.builder()
                .tableName(items.table())
                .key(key(day.key()))
                .updateExpression("SET crowded = :one, expires_at = :forgotten")
                .conditionExpression(AS_READ)
                .expressionAttributeValues(Map.of(
                        ":one", number(1),
                        ":forgotten", forgotten(neededUntil),
                        ":newest", newest(day, changes)))
                .build();
        return TransactWriteItem.builder().update(mark).build();
    }

    private static AttributeValue newest(DayOfPlaces day, int changes) {
        return number(day.version() + changes);
    }

    private static AttributeValue forgotten(Instant neededUntil) {
        return number(neededUntil.plus(KEPT).getEpochSecond());
    }

    /** Empty when somebody else is writing the day at this moment. */
    Optional<Boolean> remove(NetworkAccount account, Place place) {
        String key = name(account, day(place.at()));
        try {
            return Optional.of(removed(key, place) || removedFromMap(key, place));
        } catch (TransactionConflictException _) {
            return Optional.empty();
        }
    }

    private boolean removed(String key, Place place) {
        return items.update(
                        key,
                        update -> update.updateExpression("DELETE taken :place ADD version :one")
                                .conditionExpression("contains(taken, :name)")
                                .expressionAttributeValues(Map.of(
                                        ":one", number(1),
                                        ":place", AttributeValue.fromSs(List.of(DayOfPlaces.name(place))),
                                        ":name", AttributeValue.fromS(DayOfPlaces.name(place)))))
                .isPresent();
    }

    /** Of an item that was written before they had a set. */
    private boolean removedFromMap(String key, Place place) {
        return items.update(
                        key,
                        update -> update.updateExpression("REMOVE places.#place ADD version :one")
                                .conditionExpression("attribute_exists(places.#place)")
                                .expressionAttributeNames(Map.of("#place", DayOfPlaces.name(place)))
                                .expressionAttributeValues(Map.of(":one", number(1))))
                .isPresent();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, UTC);
    }

    private static String name(NetworkAccount account, LocalDate day) {
        return "quota#" + account.platform().name().toLowerCase(Locale.ROOT) + "#" + account.id() + "#" + day;
    }

    private static String keyOf(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get("key")).map(AttributeValue::s).orElseThrow();
    }
}
