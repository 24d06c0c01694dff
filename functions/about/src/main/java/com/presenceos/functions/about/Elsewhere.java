package com.presenceos.functions.about;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.http.Router;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What the contract knows, for requests that no route takes: they hear which methods their path has. */
final class Elsewhere {

    /** How API Gateway names the route that takes the rest; see template.yaml. */
    static final String ROUTE = "ANY /api/v1/{proxy+}";

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private Elsewhere() {}

    static Router router() {
        Router.Builder router = Router.builder();
        paths().properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation ->
                                router.elsewhere(operation.getKey().toUpperCase(Locale.ROOT), path.getKey())));
        return router.build();
    }

    private static JsonNode paths() {
        try {
            return Json.foreign(Description.json().getBytes(StandardCharsets.UTF_8))
                    .path("paths");
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.yaml is no JSON once it is converted", e);
        }
    }
}
