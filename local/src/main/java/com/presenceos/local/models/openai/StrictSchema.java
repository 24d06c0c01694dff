package com.presenceos.local.models.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What OpenAI asks of a schema that is to be kept strictly: nothing optional, nothing beyond it. */
final class StrictSchema {

    private StrictSchema() {}

    /** What is wrong with it, in words. */
    static Optional<String> flaw(JsonNode schema, String place) {
        if (schema.has("properties")) {
            if (!schema.path("additionalProperties").isBoolean()
                    || schema.path("additionalProperties").asBoolean()) {
                return Optional.of("In context=" + place + ", 'additionalProperties' is required to be false");
            }
            Set<String> required = new HashSet<>();
            schema.path("required").forEach(name -> required.add(name.asText()));
            for (var property : schema.path("properties").properties()) {
                if (!required.contains(property.getKey())) {
                    return Optional.of("In context=" + place + ", 'required' must name every property; missing is '"
                            + property.getKey() + "'");
                }
                Optional<String> deeper = flaw(property.getValue(), place + "." + property.getKey());
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return schema.has("items") ? flaw(schema.path("items"), place + "[]") : Optional.empty();
    }
}
