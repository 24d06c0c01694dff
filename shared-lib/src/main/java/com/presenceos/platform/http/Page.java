package com.presenceos.platform.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page of a list. Ask again with {@code cursor=next_cursor} for the next one; the last has none. */
public record Page<T>(List<T> items, Optional<String> nextCursor) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page that these rows make.
     *
     * @param rows up to one more than the limit: the one too many tells that there is a next page
     */
    public static <T> Page<T> upTo(int limit, List<T> rows, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, Optional.empty());
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, Optional.of(cursor.apply(items.getLast()).encode()));
    }

    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), nextCursor);
    }
}
