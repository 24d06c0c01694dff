package com.presenceos.platform.http;

import java.util.List;
import java.util.Optional;

/** A page of a list. Ask again with {@code cursor=next_cursor} for the next one; the last has none. */
public record Page<T>(List<T> items, Optional<String> nextCursor) {

    public Page {
        items = List.copyOf(items);
    }
}
