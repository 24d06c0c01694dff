package com.presenceos.knowledge.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One column of a table: which field of an item its cells are, and how they are written there. */
record CsvColumn(String field, Kind kind, boolean detail) {

    enum Kind {
        WORD,
        TEXT,
        YES_OR_NO,
        NUMBER,
        NUMBERS,
        LIST
    }

    static final List<String> FIELDS =
            List.of("type", "title", "content", "season_months", "valid_from", "valid_until", "featured", "active");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");
    private static final String DETAIL = "details.";

    /** Empty when no field is called so. Capitals, spaces and hyphens do not matter. */
    static Optional<CsvColumn> named(String name, DetailNames details) {
        String field = word(new VisibleText().of(name));
        return switch (field) {
            case "type", "knowledge_type" -> field("knowledge_type", Kind.WORD);
            case "title", "content", "valid_from", "valid_until" -> field(field, Kind.TEXT);
            case "season_months" -> field(field, Kind.NUMBERS);
            case "featured", "active" -> field(field, Kind.YES_OR_NO);
            default -> detail(field.startsWith(DETAIL) ? field.substring(DETAIL.length()) : field, details);
        };
    }

    private static Optional<CsvColumn> field(String field, Kind kind) {
        return Optional.of(new CsvColumn(field, kind, false));
    }

    private static Optional<CsvColumn> detail(String name, DetailNames details) {
        if (!details.know(name)) {
            return Optional.empty();
        }
        Kind kind =
                details.lists().contains(name) ? Kind.LIST : details.numbers().contains(name) ? Kind.NUMBER : Kind.TEXT;
        return Optional.of(new CsvColumn(name, kind, true));
    }

    /** An empty cell says nothing, so that the item's default holds. */
    void put(String cell, ObjectNode item) {
        String text = cell.strip();
        if (!text.isEmpty()) {
            (detail ? item.withObjectProperty("details") : item).set(field, value(text));
        }
    }

    private JsonNode value(String text) {
        return switch (kind) {
            case WORD -> NODES.textNode(word(text));
            case TEXT -> NODES.textNode(text);
            case YES_OR_NO -> yesOrNo(text);
            case NUMBER -> number(text);
            case NUMBERS -> list(Stream.of(text.split("[;|,\\s]+")).map(CsvColumn::number));
            case LIST ->
                list(Stream.of(text.split("[;|]"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .map(NODES::textNode));
        };
    }

    /** What is no number stays a text, which the caller refuses by its name and value. */
    private static JsonNode number(String text) {
        return WHOLE.matcher(text).matches() ? whole(Long.parseLong(text)) : NODES.textNode(text);
    }

    private static JsonNode whole(long number) {
        return number <= Integer.MAX_VALUE ? NODES.numberNode((int) number) : NODES.numberNode(number);
    }

    private static JsonNode yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "x", "1" -> NODES.booleanNode(true);
            case "false", "no", "n", "0" -> NODES.booleanNode(false);
            default -> NODES.textNode(text);
        };
    }

    private static ArrayNode list(Stream<? extends JsonNode> values) {
        ArrayNode list = NODES.arrayNode();
        values.forEach(list::add);
        return list;
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}
