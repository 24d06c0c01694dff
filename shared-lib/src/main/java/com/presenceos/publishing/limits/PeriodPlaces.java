package com.presenceos.publishing.limits;

import static com.presenceos.publishing.limits.PacingItems.number;

import com.presenceos.publishing.PostId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The places of one account in one period, as an item.
 *
 * @param version counts the places that were ever taken and given back; 0 for a period without an item
 * @param crowded whether a place of this period or near it was taken by looking at several; see {@link PlaceTable}
 */
record PeriodPlaces(String key, long version, boolean crowded, List<Place> places) {

    PeriodPlaces {
        places = List.copyOf(places);
    }

    static PeriodPlaces of(String key, Map<String, AttributeValue> item) {
        return new PeriodPlaces(
                key,
                number(item, "version"),
                item.containsKey("crowded"),
                Optional.ofNullable(item.get("taken")).map(AttributeValue::ss).orElse(List.of()).stream()
                        .map(PeriodPlaces::place)
                        .toList());
    }

    static String name(Place place) {
        return place.post() + "@" + place.at();
    }

    private static Place place(String name) {
        int at = name.indexOf('@');
        return new Place(new PostId(UUID.fromString(name.substring(0, at))), Instant.parse(name.substring(at + 1)));
    }
}
