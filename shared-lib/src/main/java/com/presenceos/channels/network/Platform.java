package com.presenceos.channels.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A social network that posts can go to, by the one word that the API, the database, the settings and the pages know it
 * by. Which there are is said by the {@link Networks} that are wired, nowhere else.
 */
public record Platform(@JsonValue String word) implements Comparable<Platform> {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]{1,29}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Platform {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("'" + word + "' is no word for a network; " + WORD + " is");
        }
    }

    @Override
    public int compareTo(Platform other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
