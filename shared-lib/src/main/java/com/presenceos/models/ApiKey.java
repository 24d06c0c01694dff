package com.presenceos.models;

import com.presenceos.platform.failure.Violations;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A provider's key. Prints as stars, so that no log or error can carry it. */
public record ApiKey(String text) {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 500;
    private static final Pattern CHARACTERS = Pattern.compile("[!-~]*");

    /** As somebody gave it. What is wrong about it is said without quoting it. */
    public static ApiKey read(@Nullable String given) {
        Violations violations = new Violations();
        String key = violations.text("/key", given, LONGEST);
        violations.check(
                key.isEmpty() || key.length() >= SHORTEST,
                "/key",
                "has " + key.length() + " characters; a key has at least " + SHORTEST);
        violations.check(
                CHARACTERS.matcher(key).matches(),
                "/key",
                "has spaces or letters that no key has; copy it again from your provider's page");
        violations.throwIfAny();
        return new ApiKey(key);
    }

    /** By which people tell keys apart. */
    String lastFour() {
        return text.substring(text.length() - 4);
    }

    @Override
    public String toString() {
        return "***";
    }
}
