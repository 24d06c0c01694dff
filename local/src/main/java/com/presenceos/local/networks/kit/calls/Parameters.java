package com.presenceos.local.networks.kit.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.networks.kit.faults.Refusal;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The parameters of a call, wherever they came: query, form or JSON. A body of any other type, such as a picture, holds
 * none. What nobody knows is refused, in the network's own kind of error.
 */
public final class Parameters {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Map<String, String> values;
    private final Function<String, Refusal> wrong;

    private Parameters(Map<String, String> values, Function<String, Refusal> wrong) {
        this.values = values;
        this.wrong = wrong;
    }

    /** @param wrong makes the network's error of a sentence about a parameter */
    public static Parameters of(LocalRequest request, Function<String, Refusal> wrong) {
        Map<String, String> values = new LinkedHashMap<>();
        request.query().forEach((name, all) -> values.put(name, all.getFirst()));
        String type = request.header("content-type").orElse(FORM);
        if (type.startsWith(FORM)) {
            request.form().forEach((name, all) -> values.put(name, all.getFirst()));
        } else if (type.startsWith("application/json") && request.body().length > 0) {
            json(request.body(), values, wrong);
        }
        return new Parameters(values, wrong);
    }

    private static void json(byte[] body, Map<String, String> values, Function<String, Refusal> wrong) {
        try {
            JsonNode object = Json.foreign(body);
            object.properties()
                    .forEach(field -> values.put(
                            field.getKey(),
                            field.getValue().isValueNode()
                                    ? field.getValue().asText()
                                    : field.getValue().toString()));
        } catch (IOException _) {
            throw wrong.apply("The body is not JSON");
        }
    }

    public Set<String> names() {
        return values.keySet();
    }

    /** The others, for a parameter that any call may have. */
    public Parameters without(String name) {
        Map<String, String> others = new LinkedHashMap<>(values);
        others.remove(name);
        return new Parameters(others, wrong);
    }

    public Parameters only(String... names) {
        Set<String> known = Set.of(names);
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw wrong.apply("Unknown parameter " + name + "; known here: " + List.of(names));
            }
        }
        return this;
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    public String get(String name) {
        return find(name).orElseThrow(() -> wrong.apply("The parameter " + name + " is required"));
    }

    /** Whether it was given, and is just this. */
    public boolean has(String name, String value) {
        return find(name).equals(Optional.of(value));
    }

    public int number(String name, int usual, int least, int most) {
        String text = find(name).orElse(Integer.toString(usual));
        if (!text.matches("[1-9]\\d{0,8}|0") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw wrong.apply(name + " must be a number from " + least + " to " + most);
        }
        return Integer.parseInt(text);
    }

    /** The fields asked for; the id always comes along. */
    public List<String> fields(Set<String> known, String usual) {
        List<String> fields = Arrays.asList(find("fields").orElse(usual).split(",", -1));
        for (String field : fields) {
            if (!known.contains(field)) {
                throw wrong.apply("Tried accessing nonexisting field (" + field + ")");
            }
        }
        return fields;
    }
}
