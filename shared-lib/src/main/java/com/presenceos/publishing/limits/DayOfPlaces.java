package com.presenceos.publishing.limits;

import static com.presenceos.publishing.limits.PacingItems.number;

import com.presenceos.publishing.PostId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The places of one account on one UTC day, as an item.
 *
 * @param version counts the places that were ever taken and given back; 0 for a day without an item
 * @param crowded whether a place of this day or near it was taken by looking at several days; see {@link PlaceTable}
 * @param hasPlaces whether the item has its map of places yet
 * @param places by name, which is the post and the instant
 */
record DayOfPlaces(String key, long version, boolean crowded, boolean hasPlaces, Map<String, AttributeValue> places) {

    static DayOfPlaces of(String key, Map<String, AttributeValue> item) {
        Optional<Map<String, AttributeValue>> places =
                Optional.ofNullable(item.get("places")).map(AttributeValue::m);
        return new DayOfPlaces(
                key, number(item, "version"), item.containsKey("crowded"), places.isPresent(), places.orElse(Map.of()));
    }

    static String name(Place place) {
        return place.post() + "@" + place.at();
    }

    Stream<Place> all() {
        return places.keySet().stream().map(DayOfPlaces::place);
    }

    private static Place place(String name) {
        int at = name.indexOf('@');
        return new Place(new PostId(UUID.fromString(name.substring(0, at))), Instant.parse(name.substring(at + 1)));
    }
}
