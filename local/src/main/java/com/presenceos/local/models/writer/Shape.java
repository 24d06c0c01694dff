package com.presenceos.local.models.writer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Leaves out of an answer what the caller's schema has no place for, as a model does that is held to it. */
final class Shape {

    private Shape() {}

    static Written fit(Written written, JsonNode schema) {
        return written.object()
                .map(object -> Written.done(fit(object, schema).toString()))
                .orElse(written);
    }

    private static JsonNode fit(JsonNode value, JsonNode schema) {
        if (value.isArray() && schema.has("items")) {
            var fitted = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> fitted.add(fit(item, schema.path("items"))));
            return fitted;
        }
        if (!value.isObject() || !schema.has("properties")) {
            return value;
        }
        ObjectNode fitted = JsonNodeFactory.instance.objectNode();
        value.properties().forEach(field -> {
            if (schema.path("properties").has(field.getKey())) {
                fitted.set(
                        field.getKey(),
                        fit(field.getValue(), schema.path("properties").path(field.getKey())));
            }
        });
        return fitted;
    }
}
