package com.presenceos.identity;

import com.presenceos.platform.failure.Violations;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A password somebody chose. It never shows itself. */
public final class Password {

    private static final int MIN_CHARACTERS = 8;
    /** bcrypt reads no further; a longer one would be cut without a word. */
    static final int MAX_BYTES = 72;

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    /** Reads it from a request; when it is wrong that is noted. */
    public static Optional<Password> read(Violations violations, String pointer, @Nullable String typed) {
        if (!violations.present(pointer, typed) || typed == null) {
            return Optional.empty();
        }
        String text = oneForm(typed);
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
        return Optional.of(new Password(text));
    }

    /** Keyboards write é as one character or as two; the same password must be the same bytes. */
    static String oneForm(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    byte[] utf8() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        return text;
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
