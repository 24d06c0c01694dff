package com.presenceos.knowledge.reading;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.presenceos.platform.failure.Invalid;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** A reader, and what a test asks of it. */
final class ReadingWorld {

    static final DetailNames DETAILS = new DetailNames(
            Set.of("price", "currency", "event_date"), Set.of("ingredients", "allergens"), Set.of("duration_seconds"));

    private static final DocumentReader READER = new DocumentReader(DETAILS, InstantSource.system());

    private ReadingWorld() {}

    static ReadDocument read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadDocument read(String name, byte[] bytes) {
        return READER.read(new SourceFile(name, "", bytes));
    }

    static String refusal(String name, String text) {
        return refusal(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static String refusal(String name, byte[] bytes) {
        return refusal(READER, name, bytes);
    }

    static String refusal(DocumentReader reader, String name, byte[] bytes) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> reader.read(new SourceFile(name, "", bytes)));
        return refused.violations().getFirst().detail();
    }

    static String content(ReadDocument document) {
        return item(document).fields().path("content").asText();
    }

    static String title(ReadDocument document) {
        return item(document).fields().path("title").asText();
    }

    static List<String> fields(ReadDocument document) {
        return document.rows().stream()
                .map(row -> row instanceof Row.Item item ? item.place() + " " + item.fields() : row.toString())
                .toList();
    }

    private static Row.Item item(ReadDocument document) {
        return (Row.Item) document.rows().getFirst();
    }
}
