package com.presenceos.local.networks.kit.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A post that everyone sees. A network has a record of its own for it, which the journal keeps. */
public interface Post {

    String id();

    String accountId();

    String text();

    Instant postedAt();

    /** Where everyone sees it, such as {@code /p/1/}. */
    String path();

    default List<Picture> pictures() {
        return List.of();
    }

    /** What else tests may know of it. */
    default Map<String, Object> details() {
        return Map.of();
    }

    /** The same post, as if it had been posted then. */
    Post postedAt(Instant then);
}
