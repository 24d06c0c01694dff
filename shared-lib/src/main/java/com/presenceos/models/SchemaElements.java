package com.presenceos.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.json.Json;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** A JSON Schema as the objects that langchain4j wants where it takes no text. */
final class SchemaElements {

    private SchemaElements() {}

    static JsonObjectSchema object(String schema) {
        try {
            return object(Json.foreign(schema.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The shape of an answer is no JSON", e);
        }
    }

    private static JsonObjectSchema object(JsonNode schema) {
        JsonObjectSchema.Builder builder = JsonObjectSchema.builder().additionalProperties(false);
        schema.path("properties")
                .properties()
                .forEach(property -> builder.addProperty(property.getKey(), element(property.getValue())));
        return builder.required(texts(schema.path("required"))).build();
    }

    private static JsonSchemaElement element(JsonNode schema) {
        String words = schema.path("description").asText("");
        if (schema.has("enum")) {
            return JsonEnumSchema.builder()
                    .enumValues(texts(schema.path("enum")))
                    .description(words)
                    .build();
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" ->
                JsonArraySchema.builder()
                        .description(words)
                        .items(element(schema.path("items")))
                        .build();
            case "integer" -> JsonIntegerSchema.builder().description(words).build();
            case "number" -> JsonNumberSchema.builder().description(words).build();
            case "string" -> JsonStringSchema.builder().description(words).build();
            default ->
                throw new IllegalArgumentException("The shape of an answer has a part of no known type: " + schema);
        };
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
