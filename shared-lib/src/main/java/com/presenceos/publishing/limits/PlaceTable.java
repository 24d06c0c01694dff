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
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** The taken places in the pacing table, an item per account and day. */
public final class PlaceTable {

    private static final Duration KEPT = Duration.ofDays(3);

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

    /** Answers false, and writes nothing, when one of the days has changed since it was read. */
    boolean add(PlaceDays read, Place place, Instant neededUntil) {
        List<TransactWriteItem> writes = new ArrayList<>();
        read.days()
                .forEach((day, places) -> writes.add(
                        day.equals(day(place.at()))
                                ? put(places, places.itemWith(place, neededUntil.plus(KEPT)))
                                : unchanged(places)));
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

    private TransactWriteItem put(DayOfPlaces day, Map<String, AttributeValue> item) {
        Put.Builder put = Put.builder().tableName(items.table()).item(item).conditionExpression(asRead(day));
        return TransactWriteItem.builder()
                .put(
                        day.version() == 0
                                ? put.build()
                                : put.expressionAttributeValues(version(day)).build())
                .build();
    }

    private TransactWriteItem unchanged(DayOfPlaces day) {
        ConditionCheck.Builder check = ConditionCheck.builder()
                .tableName(items.table())
                .key(key(day.key()))
                .conditionExpression(asRead(day));
        return TransactWriteItem.builder()
                .conditionCheck(
                        day.version() == 0
                                ? check.build()
                                : check.expressionAttributeValues(version(day)).build())
                .build();
    }

    private static String asRead(DayOfPlaces day) {
        return day.version() == 0 ? "attribute_not_exists(version)" : "version = :version";
    }

    private static Map<String, AttributeValue> version(DayOfPlaces day) {
        return Map.of(":version", number(day.version()));
    }

    /** Empty when somebody else is writing the day at this moment. */
    Optional<Boolean> remove(NetworkAccount account, Place place) {
        try {
            return Optional.of(items.update(
                            name(account, day(place.at())),
                            update -> update.updateExpression("REMOVE places.#place ADD version :one")
                                    .conditionExpression("attribute_exists(places.#place)")
                                    .expressionAttributeNames(Map.of("#place", DayOfPlaces.name(place)))
                                    .expressionAttributeValues(Map.of(":one", number(1))))
                    .isPresent());
        } catch (TransactionConflictException _) {
            return Optional.empty();
        }
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
