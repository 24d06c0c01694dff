package com.presenceos.local.networks.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of a call, wherever they came: query, form or JSON. What nobody knows is refused. */
final class Parameters {

    // Gone from every version since 2026-10-27. Meta ignores some of them; a client that sends them is wrong all the
    // same.
    private static final Set<String> REMOVED = Set.of("pretty", "debug", "date_format", "ids");

    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = values;
    }

    static Parameters of(LocalRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        request.query().forEach((name, all) -> values.put(name, all.getFirst()));
        if (request.body().length > 0) {
            if (request.header("content-type").orElse("").startsWith("application/json")) {
                json(request.body(), values);
            } else {
                request.form().forEach((name, all) -> values.put(name, all.getFirst()));
            }
        }
        values.keySet().stream().filter(REMOVED::contains).findFirst().ifPresent(name -> {
            throw GraphFailure.parameter("The parameter " + name + " was removed");
        });
        if (request.header("if-none-match").isPresent()) {
            throw GraphFailure.parameter("If-None-Match was removed");
        }
        return new Parameters(values);
    }

    private static void json(byte[] body, Map<String, String> values) {
        try {
            JsonNode object = Json.foreign(body);
            object.properties()
                    .forEach(field -> values.put(
                            field.getKey(),
                            field.getValue().isValueNode()
                                    ? field.getValue().asText()
                                    : field.getValue().toString()));
        } catch (IOException _) {
            throw GraphFailure.parameter("The body is not JSON");
        }
    }

    Parameters only(String... names) {
        Set<String> known = Set.of(names);
        for (String name : values.keySet()) {
            if (!known.contains(name) && !name.equals("access_token")) {
                throw GraphFailure.parameter("Unknown parameter " + name + "; known here: " + List.of(names));
            }
        }
        return this;
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    String get(String name) {
        return find(name).orElseThrow(() -> GraphFailure.parameter("The parameter " + name + " is required"));
    }

    /** The fields asked for; the id always comes along. */
    List<String> fields(Set<String> known, String usual) {
        List<String> fields = Arrays.asList(find("fields").orElse(usual).split(",", -1));
        for (String field : fields) {
            if (!known.contains(field)) {
                throw GraphFailure.parameter("Tried accessing nonexisting field (" + field + ")");
            }
        }
        return fields;
    }
}
