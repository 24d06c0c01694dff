package com.presenceos.local.networks.instagram;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What the stand-in must not forget, a line of JSON per change; a later line about the same thing wins. */
final class Journal {

    private final Path file;

    Journal(Path file) {
        this.file = file;
    }

    synchronized void append(Object change) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", change.getClass().getSimpleName());
        line.put("value", change);
        try {
            Files.writeString(
                    file, Json.text(line) + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    synchronized <T> void replay(Class<T> kind, Consumer<T> take) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            String text = Files.readString(file, UTF_8);
            // A process killed in the middle of a line leaves it without its end.
            for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n", 0)) {
                take(line, kind, take);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static <T> void take(String line, Class<T> kind, Consumer<T> take) throws IOException {
        if (line.isEmpty()) {
            return;
        }
        JsonNode change = Json.foreign(line.getBytes(UTF_8));
        if (change.path("kind").asText().equals(kind.getSimpleName())) {
            take.accept(Json.own(change.path("value").toString(), kind));
        }
    }

    synchronized void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }
}
