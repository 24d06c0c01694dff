package com.presenceos.identity;

import com.presenceos.platform.failure.Violations;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A password somebody chose. It never shows itself. */
public final class Password {

    private static final int MIN_CHARACTERS = 8;
    /** bcrypt reads no further; a longer one would be cut without a word. */
    static final int MAX_BYTES = 72;

    private final byte[] utf8;

    private Password(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** Reads it from a request; when it is wrong that is noted. */
    public static Optional<Password> read(Violations violations, String pointer, @Nullable String text) {
        if (!violations.present(pointer, text) || text == null) {
            return Optional.empty();
        }
        int characters = text.codePointCount(0, text.length());
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (characters < MIN_CHARACTERS) {
            violations.add(
                    pointer, "Password has " + characters + " characters; at least " + MIN_CHARACTERS + " are needed");
            return Optional.empty();
        }
        if (utf8.length > MAX_BYTES) {
            violations.add(
                    pointer, "Password has " + utf8.length + " bytes in UTF-8; at most " + MAX_BYTES + " are allowed");
            return Optional.empty();
        }
        return Optional.of(new Password(utf8));
    }

    byte[] utf8() {
        return utf8.clone();
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
