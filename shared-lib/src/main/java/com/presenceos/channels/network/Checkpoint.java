package com.presenceos.channels.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far a publication has come at the network: ids it gave, upload offsets. Stored before the next step begins, so
 * that any worker can go on from it. Holds no secrets.
 */
public record Checkpoint(@JsonValue Map<String, String> values) {

    public static final Checkpoint NONE = new Checkpoint(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Checkpoint {
        values = Map.copyOf(values);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public Checkpoint with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Checkpoint(more);
    }

    public Checkpoint without(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(values);
        fewer.remove(name);
        return new Checkpoint(fewer);
    }
}
