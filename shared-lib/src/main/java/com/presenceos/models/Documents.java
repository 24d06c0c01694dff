package com.presenceos.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.core.document.Document;

/** JSON as the AWS SDK wants it where a service takes any, and back. */
final class Documents {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Documents() {}

    static Document of(String json) {
        try {
            return of(Json.foreign(json.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The shape of an answer is no JSON", e);
        }
    }

    static String json(Document document) {
        return node(document).toString();
    }

    private static Document of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, Document> fields = new LinkedHashMap<>();
                node.properties().forEach(field -> fields.put(field.getKey(), of(field.getValue())));
                yield Document.fromMap(fields);
            }
            case ARRAY ->
                Document.fromList(StreamSupport.stream(node.spliterator(), false)
                        .map(Documents::of)
                        .toList());
            case STRING -> Document.fromString(node.textValue());
            case NUMBER -> Document.fromNumber(node.decimalValue());
            case BOOLEAN -> Document.fromBoolean(node.booleanValue());
            case NULL, MISSING -> Document.fromNull();
            case BINARY, POJO -> throw new IllegalArgumentException("JSON that was read has no " + node.getNodeType());
        };
    }

    private static JsonNode node(Document document) {
        if (document.isMap()) {
            ObjectNode object = NODES.objectNode();
            document.asMap().forEach((name, value) -> object.set(name, node(value)));
            return object;
        }
        if (document.isList()) {
            ArrayNode array = NODES.arrayNode();
            document.asList().forEach(value -> array.add(node(value)));
            return array;
        }
        if (document.isString()) {
            return NODES.textNode(document.asString());
        }
        if (document.isNumber()) {
            return NODES.numberNode(document.asNumber().bigDecimalValue());
        }
        return document.isBoolean() ? NODES.booleanNode(document.asBoolean()) : NODES.nullNode();
    }
}
