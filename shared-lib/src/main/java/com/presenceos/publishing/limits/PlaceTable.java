package com.presenceos.publishing.limits;

import static com.presenceos.publishing.limits.PacingItems.key;
import static com.presenceos.publishing.limits.PacingItems.number;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
 * The taken places in the pacing table, an item per account and {@link Period}.
 *
 * <p>A place is taken in one of two ways. Where its period is quiet, which is almost always, it is one write of that
 * period, on condition that it has fewer places than its share of the quota and is not crowded: such writes never get into
 * each other's way, and however they fall together, a span holds no more than the shares of the periods it touches.
 * Otherwise the decision is made over all periods near it, and one transaction writes the place and marks each of them as
 * crowded, on condition that no more has changed on them than there is room for besides. A place of the first kind that is
 * written after that fails at the mark if it shares a span with the place, and one that was written before it is counted,
 * or is one of the changes. So the periods beside a quiet one need not be asked: had one of them a place beyond its share
 * that shares a span with the new one, this period would be marked.
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

    /** All periods from the one of an instant to that of another; empty when the table did not answer for each. */
    Optional<List<PeriodPlaces>> read(QuotaHolder holder, Instant from, Instant to) {
        List<String> names = Period.between(from, to).stream()
                .map(period -> name(holder, period))
                .toList();
        KeysAndAttributes wanted = KeysAndAttributes.builder()
                .keys(names.stream().map(PacingItems::key).toList())
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
        return Optional.of(names.stream()
                .map(name -> PeriodPlaces.of(name, found.getOrDefault(name, Map.of())))
                .toList());
    }

    /**
     * Takes a place by one write of its period alone. Answers false, and writes nothing, when the period has so many places,
     * is crowded, or has this very place.
     */
    boolean addToQuiet(QuotaHolder holder, Place place, int fewerThan, Instant neededUntil) {
        return items.update(
                        name(holder, Period.of(place.at())),
                        update -> update.updateExpression(ADDED)
                                .conditionExpression("attribute_not_exists(crowded)"
                                        + " AND (attribute_not_exists(taken)"
                                        + " OR (size(taken) < :fewer AND NOT contains(taken, :name)))")
                                .expressionAttributeValues(Map.of(
                                        ":one", number(1),
                                        ":forgotten", forgotten(neededUntil),
                                        ":place", AttributeValue.fromSs(List.of(PeriodPlaces.name(place))),
                                        ":name", AttributeValue.fromS(PeriodPlaces.name(place)),
                                        ":fewer", number(fewerThan))))
                .isPresent();
    }

    /**
     * Takes a place by a decision over several periods, and says so on each of them. Answers false, and writes nothing, when
     * more places than that were taken or given back on one of them since they were read.
     */
    boolean addToCrowded(
            QuotaHolder holder, List<PeriodPlaces> read, Place place, int changesOfEach, Instant neededUntil) {
        String itsOwn = name(holder, Period.of(place.at()));
        List<TransactWriteItem> writes = read.stream()
                .map(period -> period.key().equals(itsOwn)
                        ? added(period, place, changesOfEach, neededUntil)
                        : crowded(period, changesOfEach, neededUntil))
                .toList();
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

    private TransactWriteItem added(PeriodPlaces period, Place place, int changes, Instant neededUntil) {
        Update update = Update.builder()
                .tableName(items.table())
                .key(key(period.key()))
                .updateExpression(ADDED + ", crowded = :one")
                .conditionExpression(AS_READ)
                .expressionAttributeValues(Map.of(
                        ":one", number(1),
                        ":forgotten", forgotten(neededUntil),
                        ":place", AttributeValue.fromSs(List.of(PeriodPlaces.name(place))),
                        ":newest", newest(period, changes)))
                .build();
        return TransactWriteItem.builder().update(update).build();
    }

    private TransactWriteItem crowded(PeriodPlaces period, int changes, Instant neededUntil) {
        if (period.crowded()) {
            ConditionCheck check = ConditionCheck.builder()
                    .tableName(items.table())
                    .key(key(period.key()))
                    .conditionExpression(AS_READ)
                    .expressionAttributeValues(Map.of(":newest", newest(period, changes)))
                    .build();
            return TransactWriteItem.builder().conditionCheck(check).build();
        }
        Update mark = Update.builder()
                .tableName(items.table())
                .key(key(period.key()))
                .updateExpression("SET crowded = :one, expires_at = :forgotten")
                .conditionExpression(AS_READ)
                .expressionAttributeValues(Map.of(
                        ":one", number(1),
                        ":forgotten", forgotten(neededUntil),
                        ":newest", newest(period, changes)))
                .build();
        return TransactWriteItem.builder().update(mark).build();
    }

    private static AttributeValue newest(PeriodPlaces period, int changes) {
        return number(period.version() + changes);
    }

    private static AttributeValue forgotten(Instant neededUntil) {
        return number(neededUntil.plus(KEPT).getEpochSecond());
    }

    /** Whether it was there; empty when somebody else is writing the period at this moment. */
    Optional<Boolean> remove(QuotaHolder holder, Place place) {
        try {
            return Optional.of(items.update(
                            name(holder, Period.of(place.at())),
                            update -> update.updateExpression("DELETE taken :place ADD version :one")
                                    .conditionExpression("contains(taken, :name)")
                                    .expressionAttributeValues(Map.of(
                                            ":one", number(1),
                                            ":place", AttributeValue.fromSs(List.of(PeriodPlaces.name(place))),
                                            ":name", AttributeValue.fromS(PeriodPlaces.name(place)))))
                    .isPresent());
        } catch (TransactionConflictException _) {
            return Optional.empty();
        }
    }

    private static String name(QuotaHolder holder, Period period) {
        return "quota#" + holder.platform().word() + "#" + holder.name() + "#" + period.start();
    }

    private static String keyOf(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get("key")).map(AttributeValue::s).orElseThrow();
    }
}
