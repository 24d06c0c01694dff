package com.presenceos.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.hashing.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The secrets that sign tokens: the current one, and older ones whose tokens still count until they are removed. */
public record KeyRing(Key current, List<Key> older) {

    public KeyRing {
        older = List.copyOf(older);
    }

    /** @param secret {@code {"current": "...", "older": ["..."]}} */
    public static KeyRing of(JsonNode secret) {
        List<Key> older = new ArrayList<>();
        secret.path("older").forEach(key -> older.add(Key.of(key.asText())));
        return new KeyRing(Key.of(secret.path("current").asText()), older);
    }

    Optional<Key> find(String id) {
        if (current.id.equals(id)) {
            return Optional.of(current);
        }
        return older.stream().filter(key -> key.id.equals(id)).findFirst();
    }

    /** One secret and the name that tokens know it by. */
    record Key(String id, String text) {

        private static final int MIN_BYTES = 32;

        static Key of(String text) {
            byte[] secret = text.getBytes(StandardCharsets.UTF_8);
            if (secret.length < MIN_BYTES) {
                throw new IllegalStateException("A token-signing secret has " + secret.length
                        + " bytes; HS256 needs at least " + MIN_BYTES + ". See JWT_SECRET in template.yaml");
            }
            return new Key(HexFormat.of().formatHex(Sha256.of(text), 0, 4), text);
        }

        byte[] secret() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }
}
