package com.presenceos.platform.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The one reader of times that come from outside, in bodies, queries and cursors. RFC 3339 knows the years 0000 to 9999;
 * Java's own parsers take a thousand million, which no database column holds. From year 1 on, so that a day before is
 * still one.
 */
public final class Rfc3339 {

    private static final Instant FIRST = LocalDateTime.of(1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    private static final Instant LAST =
            LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999).toInstant(ZoneOffset.UTC);

    private Rfc3339() {}

    /** @throws DateTimeException when the text is no instant of the years 0001 to 9999 */
    public static Instant instant(String text) {
        Instant instant = OffsetDateTime.parse(text).toInstant();
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new DateTimeException("Not of the years 0001 to 9999: " + instant);
        }
        return instant;
    }

    /** @throws DateTimeException when the text is no time on the wall of those years */
    public static LocalDateTime local(String text) {
        LocalDateTime time = LocalDateTime.parse(text);
        if (time.getYear() < 1 || time.getYear() > 9999) {
            throw new DateTimeException("Not of the years 0001 to 9999: " + time);
        }
        return time;
    }
}
