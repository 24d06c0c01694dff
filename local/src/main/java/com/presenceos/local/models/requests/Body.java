package com.presenceos.local.models.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A JSON object of a request. What is not asked for is tolerated, what is asked for must have its type. */
public final class Body {

    private final JsonNode node;
    private final String place;
    private final Complaints complaints;

    private Body(JsonNode node, String place, Complaints complaints) {
        this.node = node;
        this.place = place;
        this.complaints = complaints;
    }

    public static Body of(LocalRequest request, Complaints complaints) {
        try {
            JsonNode root = Json.foreign(request.body());
            if (root != null && root.isObject()) {
                return new Body(root, "", complaints);
            }
        } catch (IOException _) {
            // said below, like all that is no object
        }
        throw complaints.noJson();
    }

    public boolean has(String name) {
        return !value(name).isMissingNode() && !value(name).isNull();
    }

    /** As it is, of whatever type. */
    public JsonNode value(String name) {
        return node.path(name);
    }

    public String text(String name) {
        return findText(name).orElseThrow(() -> complaints.missing(at(name)));
    }

    public Optional<String> findText(String name) {
        return find(name, "a string", JsonNode::isTextual).map(JsonNode::asText);
    }

    public boolean flag(String name) {
        return find(name, "a boolean", JsonNode::isBoolean)
                .map(JsonNode::asBoolean)
                .orElse(false);
    }

    public Optional<Integer> findPositive(String name) {
        Optional<Integer> number = find(name, "an integer", JsonNode::isInt).map(JsonNode::asInt);
        if (number.isPresent() && number.get() < 1) {
            throw wrong(name, "is " + number.get() + "; at least 1 is needed");
        }
        return number;
    }

    public void number(String name, double least, double most) {
        find(name, "a number", JsonNode::isNumber).map(JsonNode::asDouble).ifPresent(given -> {
            if (given < least || given > most) {
                throw wrong(name, "is " + given + "; " + least + " to " + most + " is allowed");
            }
        });
    }

    public Body object(String name) {
        return findObject(name).orElseThrow(() -> complaints.missing(at(name)));
    }

    public Optional<Body> findObject(String name) {
        return find(name, "an object", JsonNode::isObject).map(object -> new Body(object, at(name), complaints));
    }

    public List<Body> objects(String name) {
        List<Body> objects = new ArrayList<>();
        find(name, "an array of objects", JsonNode::isArray).ifPresent(array -> {
            for (JsonNode item : array) {
                String where = at(name) + "[" + objects.size() + "]";
                if (!item.isObject()) {
                    throw complaints.wrongType(where, "an object", kind(item));
                }
                objects.add(new Body(item, where, complaints));
            }
        });
        return objects;
    }

    public List<Body> someObjects(String name) {
        if (!has(name)) {
            throw complaints.missing(at(name));
        }
        List<Body> objects = objects(name);
        if (objects.isEmpty()) {
            throw wrong(name, "is empty; at least one is needed");
        }
        return objects;
    }

    public JsonNode node() {
        return node;
    }

    public RuntimeException wrong(String name, String sentence) {
        return complaints.wrongValue(at(name), "'" + at(name) + "' " + sentence);
    }

    public RuntimeException wrongType(String name, String wanted) {
        return complaints.wrongType(at(name), wanted, kind(value(name)));
    }

    private Optional<JsonNode> find(String name, String wanted, Predicate<JsonNode> fits) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (!fits.test(value(name))) {
            throw wrongType(name, wanted);
        }
        return Optional.of(value(name));
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static String kind(JsonNode node) {
        String kind = node.getNodeType().name().toLowerCase(Locale.ROOT);
        return (kind.matches("[aeiou].*") ? "an " : "a ") + kind;
    }
}
