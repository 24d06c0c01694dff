package com.presenceos.knowledge;

/** One detail that a type of knowledge has. */
public record DetailField(String name, DetailKind kind) {

    /** For a passage, where no page says it: {@code event_end_date} is "Event end date". */
    String words() {
        String words = name.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
