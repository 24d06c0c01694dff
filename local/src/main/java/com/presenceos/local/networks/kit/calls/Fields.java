package com.presenceos.local.networks.kit.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an application may ask to be told of a thing, where it says in {@code fields} what it wants. */
public final class Fields<T> {

    private final Map<String, Function<T, ?>> byName = new LinkedHashMap<>();
    private final Function<T, String> id;

    /** @param id comes along whatever was asked for */
    public Fields(Function<T, String> id) {
        this.id = id;
    }

    /** @param value one that is empty is left out */
    public Fields<T> with(String name, Function<T, ?> value) {
        byName.put(name, value);
        return this;
    }

    /** @param usual what is told to those who do not say */
    public List<String> asked(Parameters parameters, String usual) {
        return parameters.fields(
                Stream.concat(byName.keySet().stream(), Stream.of("id")).collect(Collectors.toSet()), usual);
    }

    public Map<String, Object> shown(T thing, List<String> asked) {
        Map<String, Object> shown = new LinkedHashMap<>();
        byName.forEach((name, value) -> {
            if (asked.contains(name)) {
                put(shown, name, value.apply(thing));
            }
        });
        shown.put("id", id.apply(thing));
        return shown;
    }

    private static void put(Map<String, Object> shown, String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> shown.put(name, present));
            return;
        }
        shown.put(name, value);
    }
}
