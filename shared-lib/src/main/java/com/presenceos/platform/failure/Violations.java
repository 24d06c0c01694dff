package com.presenceos.platform.failure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request, so that the caller hears everything at once. Not thread-safe. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    public void add(String pointer, String detail) {
        found.add(new Violation(pointer, detail));
    }

    public void addAll(Collection<Violation> more) {
        found.addAll(more);
    }

    public void check(boolean holds, String pointer, String detail) {
        if (!holds) {
            add(pointer, detail);
        }
    }

    /** A value that must be there; answers whether it is. */
    public boolean present(String pointer, @Nullable Object value) {
        check(value != null, pointer, "is missing");
        return value != null;
    }

    /** Required text, trimmed; when it is wrong that is noted and an empty text answered. */
    public String text(String pointer, @Nullable String value, int maxCharacters) {
        if (!present(pointer, value) || value == null) {
            return "";
        }
        String text = value.strip();
        check(!text.isEmpty(), pointer, "is empty");
        atMost(pointer, text, maxCharacters);
        return text;
    }

    /** Several short texts, none of which may be missing or empty. */
    public List<String> texts(String pointer, List<@Nullable String> values, int most, int maxCharacters) {
        check(values.size() <= most, pointer, "has " + values.size() + " items; " + most + " are allowed");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            texts.add(text(pointer + "/" + i, values.get(i), maxCharacters));
        }
        return texts;
    }

    /** Text that may be left out, trimmed. */
    public Optional<String> optionalText(String pointer, @Nullable String value, int maxCharacters) {
        if (value == null) {
            return Optional.empty();
        }
        String text = value.strip();
        atMost(pointer, text, maxCharacters);
        return Optional.of(text);
    }

    /** A zone of the IANA database, e.g. Europe/Stockholm. */
    public Optional<ZoneId> zone(String pointer, @Nullable String value) {
        if (!present(pointer, value) || value == null) {
            return Optional.empty();
        }
        try {
            // ZoneId.of also takes offsets such as +02:00, which know nothing of daylight saving.
            if (value.equals("UTC") || ZoneId.getAvailableZoneIds().contains(value)) {
                return Optional.of(ZoneId.of(value));
            }
        } catch (DateTimeException e) {
            // falls through to the message below, which says more
        }
        add(pointer, "'" + shortened(value) + "' is not a time zone; an IANA name such as Europe/Stockholm is needed");
        return Optional.empty();
    }

    /** A day as ISO 8601 writes it, of the years 1 to 9999. */
    public Optional<LocalDate> date(String pointer, String value) {
        try {
            LocalDate date = LocalDate.parse(value.strip());
            if (date.getYear() >= 1 && date.getYear() <= 9999) {
                return Optional.of(date);
            }
        } catch (DateTimeException e) {
            // said below, with what is allowed
        }
        add(pointer, "'" + shortened(value) + "' is not a date; one such as 2026-12-24 is needed");
        return Optional.empty();
    }

    /** Throws {@link Invalid} with all that was found, if anything was. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    private void atMost(String pointer, String text, int maxCharacters) {
        int length = text.codePointCount(0, text.length());
        check(length <= maxCharacters, pointer, "has " + length + " characters; " + maxCharacters + " are allowed");
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
