package com.presenceos.local.networks.kit.memory;

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

/**
 * What a stand-in must not forget, a line of JSON per change; a later line about the same thing wins. The name of a kind
 * stays in people's data folders, so it outlives the name of a class.
 */
public final class Journal {

    private final Path file;

    public Journal(Path file) {
        this.file = file;
    }

    public synchronized void append(String kind, Object change) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", kind);
        line.put("value", change);
        try {
            Files.writeString(
                    file, Json.text(line) + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    public synchronized <T> void replay(String kind, Class<T> type, Consumer<T> take) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            String text = Files.readString(file, UTF_8);
            // A process killed in the middle of a line leaves it without its end.
            for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n", 0)) {
                take(line, kind, type, take);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static <T> void take(String line, String kind, Class<T> type, Consumer<T> take) throws IOException {
        if (line.isEmpty()) {
            return;
        }
        JsonNode change = Json.foreign(line.getBytes(UTF_8));
        if (change.path("kind").asText().equals(kind)) {
            take.accept(Json.own(change.path("value").toString(), type));
        }
    }

    public synchronized void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }
}
