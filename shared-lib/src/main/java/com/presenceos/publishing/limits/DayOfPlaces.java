package com.presenceos.publishing.limits;

import static com.presenceos.publishing.limits.PacingItems.number;

import com.presenceos.publishing.PostId;
import java.time.Instant;
import java.util.List;
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
 */
record DayOfPlaces(String key, long version, boolean crowded, List<Place> places) {

    DayOfPlaces {
        places = List.copyOf(places);
    }

    static DayOfPlaces of(String key, Map<String, AttributeValue> item) {
        Stream<String> taken =
                Optional.ofNullable(item.get("taken")).map(AttributeValue::ss).orElse(List.of()).stream();
        // As items were written before they had a set.
        Stream<String> older =
                Optional.ofNullable(item.get("places")).map(AttributeValue::m).orElse(Map.of()).keySet().stream();
        return new DayOfPlaces(
                key,
                number(item, "version"),
                item.containsKey("crowded"),
                Stream.concat(taken, older).map(DayOfPlaces::place).toList());
    }

    static String name(Place place) {
        return place.post() + "@" + place.at();
    }

    private static Place place(String name) {
        int at = name.indexOf('@');
        return new Place(new PostId(UUID.fromString(name.substring(0, at))), Instant.parse(name.substring(at + 1)));
    }
}
