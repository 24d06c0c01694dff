package com.presenceos.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.models.ModelFailure;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An object that a model answered, read with suspicion: a provider that was given a form may answer another all the same.
 * Each reader throws {@link ModelFailure} where something is missing or of another kind.
 */
public final class ModelAnswer {

    private final JsonNode object;

    private ModelAnswer(JsonNode object) {
        this.object = object;
    }

    static ModelAnswer of(String json) {
        return new ModelAnswer(
                object(json).orElseThrow(() -> ModelFailure.garbled("The model answered no JSON object")));
    }

    static Optional<JsonNode> object(String json) {
        try {
            return Optional.of(Json.foreign(json.getBytes(UTF_8))).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public String text(String name) {
        JsonNode value = object.path(name);
        if (!value.isTextual()) {
            throw ModelFailure.garbled("The model's answer has no text as " + name);
        }
        return storable(value.textValue()).strip();
    }

    /** Empty where it is missing. */
    public String optionalText(String name) {
        return object.path(name).isTextual() ? text(name) : "";
    }

    public int number(String name) {
        JsonNode value = object.path(name);
        if (!value.canConvertToInt()) {
            throw ModelFailure.garbled("The model's answer has no whole number as " + name);
        }
        return value.intValue();
    }

    public List<String> texts(String name) {
        return list(name)
                .map(each -> {
                    if (!each.isTextual()) {
                        throw ModelFailure.garbled("The model's answer has something else than texts as " + name);
                    }
                    return storable(each.textValue()).strip();
                })
                .toList();
    }

    /** Without the sign that some write before them all the same. */
    public List<String> hashtags(String name) {
        return texts(name).stream()
                .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
                .toList();
    }

    public List<ModelAnswer> objects(String name) {
        return list(name)
                .map(each -> {
                    if (!each.isObject()) {
                        throw ModelFailure.garbled("The model's answer has something else than objects as " + name);
                    }
                    return new ModelAnswer(each);
                })
                .toList();
    }

    /** Empty where it is missing or null. */
    public Optional<ModelAnswer> optionalObject(String name) {
        JsonNode value = object.path(name);
        return value.isObject() ? Optional.of(new ModelAnswer(value)) : Optional.empty();
    }

    private Stream<JsonNode> list(String name) {
        JsonNode value = object.path(name);
        if (!value.isArray()) {
            throw ModelFailure.garbled("The model's answer has no list as " + name);
        }
        return StreamSupport.stream(value.spliterator(), false);
    }

    /** JSON can spell text that PostgreSQL and UTF-8 refuse. */
    private static String storable(String text) {
        return text.codePoints()
                .filter(each -> each != 0 && Character.getType(each) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
