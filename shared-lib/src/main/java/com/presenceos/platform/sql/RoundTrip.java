package com.presenceos.platform.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Settings of a transaction, a question and more settings, sent at once. The driver sends the parts as one message with one
 * end, so the server does them one after the other in one transaction: in the one that is open, or, when none is, in one
 * that ends with them.
 */
final class RoundTrip {

    private final Map<String, String> before;
    private final Map<String, String> after;

    /** @param before what is set until the transaction ends, by name; {@code role} is one of them */
    RoundTrip(Map<String, String> before, Map<String, String> after) {
        this.before = before;
        this.after = after;
    }

    <T> T ask(Connection connection, Question<T> question) throws SQLException {
        String sql = settings(before) + ";\n" + question.sql() + (after.isEmpty() ? "" : ";\n" + settings(after));
        List<Object> values = new ArrayList<>();
        bind(before, values);
        values.addAll(question.values());
        bind(after, values);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(
                        i + 1, values.get(i) instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values.get(i));
            }
            statement.execute();
            if (!statement.getMoreResults()) {
                throw new IllegalStateException("The question has no rows to read: " + question.sql());
            }
            try (ResultSet rows = statement.getResultSet()) {
                return question.answer().read(rows);
            }
        }
    }

    /** Only sets what comes first. */
    void begin(Connection connection) throws SQLException {
        List<Object> values = new ArrayList<>();
        bind(before, values);
        try (PreparedStatement statement = connection.prepareStatement(settings(before))) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.execute();
        }
    }

    // Not SET LOCAL: outside of an open transaction PostgreSQL warns of it, although it holds until the message ends.
    private static String settings(Map<String, String> settings) {
        return "SELECT " + String.join(", ", Collections.nCopies(settings.size(), "set_config(?, ?, true)"));
    }

    private static void bind(Map<String, String> settings, List<Object> values) {
        settings.forEach((name, value) -> {
            values.add(name);
            values.add(value);
        });
    }
}
