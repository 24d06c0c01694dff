package com.presenceos.publishing.limits;

import static com.presenceos.publishing.limits.PacingItems.number;

import com.presenceos.publishing.PostId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The places of one account on one UTC day, as an item. Each write raises the version, so that whoever decided by an
 * older one can no longer write.
 *
 * @param version 0 for a day without an item
 * @param places by name, which is the post and the instant
 */
record DayOfPlaces(String key, long version, Map<String, AttributeValue> places) {

    static DayOfPlaces of(String key, Map<String, AttributeValue> item) {
        return new DayOfPlaces(
                key,
                number(item, "version"),
                Optional.ofNullable(item.get("places")).map(AttributeValue::m).orElse(Map.of()));
    }

    static String name(Place place) {
        return place.post() + "@" + place.at();
    }

    Stream<Place> all() {
        return places.keySet().stream().map(DayOfPlaces::place);
    }

    Map<String, AttributeValue> itemWith(Place place, Instant forgottenAt) {
        Map<String, AttributeValue> more = new HashMap<>(places);
        more.put(name(place), number(place.at().getEpochSecond()));
        return Map.of(
                "key", AttributeValue.fromS(key),
                "version", number(version + 1),
                "places", AttributeValue.fromM(more),
                "expires_at", number(forgottenAt.getEpochSecond()));
    }

    private static Place place(String name) {
        int at = name.indexOf('@');
        return new Place(new PostId(UUID.fromString(name.substring(0, at))), Instant.parse(name.substring(at + 1)));
    }
}
