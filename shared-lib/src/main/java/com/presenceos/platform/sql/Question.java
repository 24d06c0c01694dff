package com.presenceos.platform.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * One query, and how its rows are read. Unlike what a transaction is given as a function, it can be sent together with
 * what must stand before and after it.
 *
 * @param values of its question marks
 */
public record Question<T>(String sql, List<Object> values, Answer<T> answer) {

    public Question {
        values = List.copyOf(values);
    }

    /** Reads the rows. */
    @FunctionalInterface
    public interface Answer<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
