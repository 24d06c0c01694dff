package com.presenceos.brands;

import com.presenceos.platform.failure.Violations;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where the brand is on the web. It becomes a link, so it can only be http or https. */
public record Website(String address) {

    private static final int MAX_CHARACTERS = 500;

    /** Reads it from a request, where an empty one means none; when it is wrong that is noted. */
    static Optional<Website> read(Violations violations, String pointer, String text) {
        Optional<String> address =
                violations.optionalText(pointer, text, MAX_CHARACTERS).filter(value -> !value.isEmpty());
        address.ifPresent(value -> violations.check(
                isWeb(value),
                pointer,
                "'" + shortened(value) + "' is not a web address; one such as https://example.com is needed"));
        return address.map(Website::new);
    }

    private static boolean isWeb(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    @Override
    public String toString() {
        return address;
    }
}
