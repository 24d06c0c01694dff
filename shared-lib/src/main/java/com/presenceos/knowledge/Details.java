package com.presenceos.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.failure.Violations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The details of an item, by name, each of the kind its type asks for. */
public record Details(@JsonValue Map<String, JsonNode> values) {

    static final Details NONE = new Details(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Details {
        values = Map.copyOf(values);
    }

    /** Reads them from a request; what is wrong is noted. */
    static Details read(Violations violations, KnowledgeType type, Map<String, JsonNode> given) {
        Map<String, JsonNode> kept = new LinkedHashMap<>();
        // By name, so that the same mistakes are always told in the same order.
        new TreeMap<>(given).forEach((name, value) -> {
            String pointer = "/details/" + pointed(name);
            Optional<DetailField> field = type.detail(name);
            if (field.isEmpty()) {
                violations.add(
                        pointer,
                        "is unknown; known for " + type.name().toLowerCase(Locale.ROOT) + ": "
                                + type.details().stream().map(DetailField::name).collect(Collectors.joining(", ")));
                return;
            }
            Optional<JsonNode> read = field.get().kind().read(value).filter(Details::isStorable);
            read.ifPresentOrElse(
                    good -> kept.put(name, good),
                    () -> violations.add(
                            pointer, shown(value) + field.get().kind().refusal()));
        });
        violations.check(
                !kept.containsKey("price") || kept.containsKey("currency"),
                "/details/currency",
                "is missing; a price needs one");
        violations.check(
                inOrder(kept, "event_date", "event_end_date"), "/details/event_end_date", "is before event_date");
        return new Details(kept);
    }

    /** As sentences, in the order of the type, dates as the brand's language writes them; empty for none. */
    String inWords(KnowledgeType type, Locale language) {
        List<String> sentences = new ArrayList<>();
        for (DetailField field : type.details()) {
            JsonNode value = values.get(field.name());
            if (value == null || field.name().equals("currency")) {
                continue;
            }
            sentences.add(field.words() + ": "
                    + (field.kind() == DetailKind.DATE ? Dates.inWords(value.asText(), language) : words(value))
                    + (field.name().equals("price") ? " " + words(values.get("currency")) : ""));
        }
        return sentences.isEmpty() ? "" : String.join(". ", sentences) + ".";
    }

    private static String words(@Nullable JsonNode value) {
        if (value == null) {
            return "";
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : value.asText();
    }

    /** Both are ISO dates, which sort as text. */
    private static boolean inOrder(Map<String, JsonNode> values, String first, String last) {
        return !values.containsKey(first)
                || !values.containsKey(last)
                || values.get(first).asText().compareTo(values.get(last).asText()) <= 0;
    }

    /** JSON can spell text that PostgreSQL and UTF-8 refuse. */
    private static boolean isStorable(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).allMatch(Details::isStorable)
                : value.asText()
                        .codePoints()
                        .noneMatch(each -> each == 0 || Character.getType(each) == Character.SURROGATE);
    }

    private static String pointed(String name) {
        return shortened(name).replace("~", "~0").replace("/", "~1");
    }

    /** Whoever imports a table looks for it there. A list is not one word that could be looked for. */
    private static String shown(JsonNode value) {
        return value.isValueNode() && isStorable(value) ? "'" + shortened(value.asText()) + "' " : "";
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
    }
}
