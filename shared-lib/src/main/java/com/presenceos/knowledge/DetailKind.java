package com.presenceos.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a detail holds, and how it is written: everything but numbers and lists as text, so that it comes back as it was. */
public enum DetailKind {
    TEXT("is not a text of 1 to 500 characters"),
    /** An amount of money, exactly as written: 4.50 stays 4.50. */
    AMOUNT("is not an amount such as \"4.50\""),
    CURRENCY("is not a currency such as \"EUR\" (ISO 4217)"),
    DATE("is not a date such as \"2026-12-24\""),
    /** On the brand's clock. */
    TIME("is not a time such as \"18:30\""),
    LINK("is not a web address such as \"https://example.com\""),
    /** Stars, 0 to 5. */
    RATING("is not a rating from \"0\" to \"5\", such as \"4.5\""),
    NUMBER("is not a whole number from 0 to 1,000,000,000"),
    LIST("is not a list of 1 to 50 texts of 1 to 200 characters");

    private static final Pattern AMOUNTS = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern TIMES = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_LINK = 1000;
    private static final long LARGEST_NUMBER = 1_000_000_000;
    private static final int MOST_OF_A_LIST = 50;
    private static final int LONGEST_OF_A_LIST = 200;

    private final String refusal;

    DetailKind(String refusal) {
        this.refusal = refusal;
    }

    /** The value as it is kept; empty when it is none of this kind. */
    Optional<JsonNode> read(JsonNode value) {
        return switch (this) {
            case TEXT -> words(value, LONGEST_TEXT);
            case AMOUNT -> text(value, DetailKind::isAmount);
            case CURRENCY -> text(value, DetailKind::isCurrency);
            case DATE -> text(value, DetailKind::isDate);
            case TIME -> text(value, DetailKind::isTime);
            case LINK -> text(value, DetailKind::isLink);
            case RATING -> text(value, DetailKind::isRating);
            case NUMBER -> number(value);
            case LIST -> list(value);
        };
    }

    /** What is said of a value that is none. */
    String refusal() {
        return refusal;
    }

    private static Optional<JsonNode> words(JsonNode value, int longest) {
        return text(value, text -> !text.isEmpty() && text.codePointCount(0, text.length()) <= longest);
    }

    private static Optional<JsonNode> text(JsonNode value, Predicate<String> holds) {
        return stripped(value).filter(holds).map(JsonNodeFactory.instance::textNode);
    }

    private static Optional<String> stripped(JsonNode value) {
        return value.isTextual() ? Optional.of(value.textValue().strip()) : Optional.empty();
    }

    private static Optional<JsonNode> number(JsonNode value) {
        return value.isIntegralNumber()
                        && value.canConvertToLong()
                        && value.longValue() >= 0
                        && value.longValue() <= LARGEST_NUMBER
                ? Optional.of(JsonNodeFactory.instance.numberNode(value.longValue()))
                : Optional.empty();
    }

    private static Optional<JsonNode> list(JsonNode value) {
        if (!value.isArray() || value.isEmpty() || value.size() > MOST_OF_A_LIST) {
            return Optional.empty();
        }
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        for (JsonNode each : value) {
            Optional<JsonNode> text = words(each, LONGEST_OF_A_LIST);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            kept.add(text.get());
        }
        return Optional.of(kept);
    }

    private static boolean isAmount(String text) {
        return AMOUNTS.matcher(text).matches();
    }

    private static boolean isCurrency(String text) {
        return tried(() -> Currency.getInstance(text)) != null;
    }

    private static boolean isDate(String text) {
        LocalDate date = tried(() -> LocalDate.parse(text));
        return date != null && date.getYear() >= 1 && date.getYear() <= 9999;
    }

    private static boolean isTime(String text) {
        return TIMES.matcher(text).matches() && tried(() -> LocalTime.parse(text)) != null;
    }

    private static boolean isLink(String text) {
        if (text.length() > LONGEST_LINK) {
            return false;
        }
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isRating(String text) {
        return AMOUNTS.matcher(text).matches() && new BigDecimal(text).compareTo(BigDecimal.valueOf(5)) <= 0;
    }

    private static <T> @Nullable T tried(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DateTimeException | IllegalArgumentException e) {
            // The caller says what is allowed; how it failed to be read is of no use to anybody.
            return null;
        }
    }
}
