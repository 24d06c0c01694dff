package com.presenceos.platform.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** A function's settings by name. Which names exist, and what they mean, stands in template.yaml. */
public final class Config {

    private final Map<String, String> variables;

    private Config(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    public static Config fromEnvironment() {
        return new Config(Environment.variables());
    }

    public static Config of(Map<String, String> variables) {
        return new Config(variables);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** @throws IllegalStateException when the setting is missing: the deployment is wrong, not the request */
    public String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(name + " is not set; see template.yaml"));
    }

    public URI uri(String name) {
        try {
            return URI.create(text(name));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + " is '" + text(name) + "', which is not a URI", e);
        }
    }

    /** An object; one without anything in it when the setting is missing. */
    public JsonNode json(String name) {
        try {
            return Json.foreign(find(name).orElse("{}").getBytes(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(name + " is not JSON", e);
        }
    }

    public int number(String name, int otherwise) {
        return find(name)
                .map(value -> {
                    try {
                        return Integer.parseInt(value);
                    } catch (NumberFormatException e) {
                        throw new IllegalStateException(name + " is '" + value + "', which is not a whole number", e);
                    }
                })
                .orElse(otherwise);
    }
}
