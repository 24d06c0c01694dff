package com.presenceos.local.bench;

import java.time.Instant;
import java.util.Locale;

/** How the instants of the posts lie to each other. */
enum Spread {
    /** A second apart: none is in another's way. */
    APART,
    /** Evenly over one minute, each at a whole second. */
    MINUTE,
    /** All at the same second. */
    SECOND;

    static Spread named(String word) {
        for (Spread spread : values()) {
            if (spread.name().toLowerCase(Locale.ROOT).equals(word)) {
                return spread;
            }
        }
        throw new IllegalArgumentException("--within is '" + word + "'; minute, second or apart is needed");
    }

    Instant at(Instant first, int index, int posts) {
        return switch (this) {
            case APART -> first.plusSeconds(index);
            case MINUTE -> first.plusSeconds(index * 60L / posts);
            case SECOND -> first;
        };
    }
}
