package com.presenceos.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/** The functions' login on a database, which the migrate function makes. */
record ApplicationSecret(DatabaseCredential owner) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PREFIX = "presence_app";
    private static final int LONGEST = 63;

    /**
     * @param kept the secret of an earlier start: its password stays, as long as it is of the same login
     * @param random a new password
     */
    DatabaseCredential credential(Optional<String> kept, Supplier<String> random) {
        String name = name();
        JsonNode earlier = kept.map(ApplicationSecret::read).orElse(MissingNode.getInstance());
        boolean same = earlier.path("username").asText().equals(name);
        return owner.login(name, same ? earlier.path("password").asText() : random.get());
    }

    /** Logins belong to the whole server: each of its databases needs one of its own. */
    private String name() {
        String database = owner.database();
        String plain = database.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        String name = PREFIX + "_" + plain;
        if (plain.equals(database) && name.length() <= LONGEST) {
            return name;
        }
        CRC32 told = new CRC32();
        told.update(database.getBytes(StandardCharsets.UTF_8));
        String end = "_%08x".formatted(told.getValue());
        return name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
    }

    private static JsonNode read(String secret) {
        try {
            return JSON.readTree(secret);
        } catch (JsonProcessingException e) {
            // Somebody wrote something else there: it is made anew.
            return MissingNode.getInstance();
        }
    }
}
