package com.presenceos.platform.http;

import java.util.List;

/** A list that is short by nature and comes whole. */
public record Items<T>(List<T> items) {

    public Items {
        items = List.copyOf(items);
    }
}
