package com.presenceos.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.presenceos.local.http.LocalResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said along with each page, as the build wrote it down: the scripts that may run on it, where it may reach, and who
 * may frame it. This machine speaks no https, so what counts only there is left out.
 */
final class PageHeaders {
    private static final String FILE = "_headers.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode written;
    private final PageOrigins origins;

    private PageHeaders(JsonNode written, PageOrigins origins) {
        this.written = written;
        this.origins = origins;
    }

    /** Empty when the pages are not built, or by a build that does not know of it: then nobody knows what may run. */
    static Optional<PageHeaders> read(Path root, PageOrigins origins) throws IOException {
        Path file = root.resolve(FILE);
        return Files.isRegularFile(file)
                ? Optional.of(new PageHeaders(JSON.readTree(file.toFile()), origins))
                : Optional.empty();
    }

    static boolean isAbout(String name) {
        return name.equals(FILE);
    }

    /** @param name of the file below the folder of the pages */
    LocalResponse on(LocalResponse answer, String name) {
        LocalResponse told = answer.with("Content-Security-Policy", policy(name));
        for (Map.Entry<String, JsonNode> header : written.path("headers").properties()) {
            told = told.with(header.getKey(), header.getValue().asText());
        }
        return told;
    }

    private String policy(String name) {
        List<String> scripts = new ArrayList<>();
        written.path("scripts").path(name).forEach(hash -> scripts.add(hash.asText()));
        return written.path("content_security_policy")
                .asText()
                .replace("{scripts}", String.join(" ", scripts))
                .replace("{uploads}", origins.uploads())
                .replace("{networks}", origins.networks());
    }
}
