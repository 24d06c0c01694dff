package com.presenceos.identity;

import com.presenceos.platform.failure.Violations;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address as its owner writes it. Whether it exists only a message can tell; here it must merely look like one.
 */
public record Email(String address) {

    private static final int MAX_CHARACTERS = 254;
    private static final Pattern PLAUSIBLE = Pattern.compile(
            "[^\\s\\p{Cntrl}@<>\"(),:;\\[\\]]+@[^\\s\\p{Cntrl}@<>\"(),:;\\[\\].]+(\\.[^\\s\\p{Cntrl}@<>\"(),:;\\[\\].]+)+");

    public Email {
        address = Normalizer.normalize(address.strip(), Normalizer.Form.NFC);
    }

    static Optional<Email> plausible(String text) {
        Email email = new Email(text);
        return email.address.length() <= MAX_CHARACTERS
                        && PLAUSIBLE.matcher(email.address).matches()
                ? Optional.of(email)
                : Optional.empty();
    }

    /** Reads it from a request; when it is wrong that is noted. */
    public static Optional<Email> read(Violations violations, String pointer, @Nullable String text) {
        if (!violations.present(pointer, text) || text == null) {
            return Optional.empty();
        }
        if (text.strip().length() > MAX_CHARACTERS) {
            violations.add(pointer, "has " + text.strip().length() + " characters; " + MAX_CHARACTERS + " are allowed");
            return Optional.empty();
        }
        Optional<Email> email = plausible(text);
        violations.check(
                email.isPresent(),
                pointer,
                "'" + text.strip() + "' is not an e-mail address; one such as mara@example.com is needed");
        return email;
    }

    /** What is compared: one person, one account, however the address is capitalised. */
    public String key() {
        return address.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return address;
    }
}
