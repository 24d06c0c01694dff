package com.presenceos.local.models.writer.drafts;

import java.util.Locale;

/** What a variant leads with: the fact, the reason, or the claim. */
enum Temper {
    CONSERVATIVE,
    BALANCED,
    BOLD;

    static Temper of(String name) {
        return switch (name) {
            case "conservative" -> CONSERVATIVE;
            case "bold" -> BOLD;
            default -> BALANCED;
        };
    }

    String section(String part) {
        return name().toLowerCase(Locale.ROOT) + "." + part;
    }
}
