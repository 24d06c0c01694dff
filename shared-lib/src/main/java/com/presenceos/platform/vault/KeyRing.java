package com.presenceos.platform.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.macasaet.fernet.Key;
import com.presenceos.platform.hashing.Sha256;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The keys that secrets of others are encrypted with: one to write, and those before it to read what they wrote. To rotate, make
 * the current key an older one and add a new one; an older key may go when nothing was stored under it: no account connected, no model's key set.
 *
 * <p>The secret is {@code {"current": "...", "older": ["...", "..."]}}. A value is a Fernet key (32 bytes in base64url)
 * and used as it is, or any other text of at least 32 characters, whose SHA-256 is the key: that is what a generated
 * password of Secrets Manager looks like.
 */
public record KeyRing(Key current, List<Key> all) {

    private static final int KEY_BYTES = 32;
    private static final int SHORTEST_TEXT = 32;

    public KeyRing {
        all = List.copyOf(all);
    }

    public static KeyRing of(JsonNode secret) {
        Key current = key(secret.path("current"), "current");
        List<Key> all = new ArrayList<>();
        all.add(current);
        for (JsonNode older : secret.path("older")) {
            all.add(key(older, "older"));
        }
        return new KeyRing(current, all);
    }

    private static Key key(JsonNode value, String name) {
        String text = value.asText();
        if (isFernetKey(text)) {
            return new Key(text);
        }
        if (text.length() < SHORTEST_TEXT) {
            throw new IllegalStateException("The token keys have '" + name + "' with " + text.length()
                    + " characters; a Fernet key or a text of at least " + SHORTEST_TEXT + " characters is needed");
        }
        return new Key(Base64.getUrlEncoder().encodeToString(Sha256.of(text)));
    }

    private static boolean isFernetKey(String text) {
        try {
            return Base64.getUrlDecoder().decode(text).length == KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "KeyRing of " + all.size();
    }
}
