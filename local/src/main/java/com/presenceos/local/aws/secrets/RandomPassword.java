package com.presenceos.local.aws.secrets;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.aws.AwsFault;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** GetRandomPassword: by default 32 characters with at least one of each kind. */
final class RandomPassword {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final SecureRandom random = new SecureRandom();

    String of(JsonNode request) {
        int length = request.path("PasswordLength").asInt(32);
        List<String> kinds = kinds(request);
        if (length < kinds.size() || length > 4096 || kinds.isEmpty()) {
            throw new AwsFault(
                    400,
                    "InvalidParameterException",
                    "A password of " + length + " characters cannot be made of " + kinds.size() + " kinds");
        }
        List<String> characters = new ArrayList<>();
        if (request.path("RequireEachIncludedType").asBoolean(true)) {
            kinds.forEach(kind -> characters.add(oneOf(kind)));
        }
        String any = String.join("", kinds);
        while (characters.size() < length) {
            characters.add(oneOf(any));
        }
        Collections.shuffle(characters, random);
        return String.join("", characters);
    }

    private static List<String> kinds(JsonNode request) {
        String excluded = request.path("ExcludeCharacters").asText("");
        List<String> kinds = new ArrayList<>();
        add(kinds, !request.path("ExcludeLowercase").asBoolean(), "abcdefghijklmnopqrstuvwxyz", excluded);
        add(kinds, !request.path("ExcludeUppercase").asBoolean(), "ABCDEFGHIJKLMNOPQRSTUVWXYZ", excluded);
        add(kinds, !request.path("ExcludeNumbers").asBoolean(), "0123456789", excluded);
        add(kinds, !request.path("ExcludePunctuation").asBoolean(), PUNCTUATION, excluded);
        add(kinds, request.path("IncludeSpace").asBoolean(), " ", excluded);
        return kinds;
    }

    private static void add(List<String> kinds, boolean included, String characters, String excluded) {
        StringBuilder allowed = new StringBuilder();
        characters.chars().filter(character -> excluded.indexOf(character) < 0).forEach(allowed::appendCodePoint);
        if (included && !allowed.isEmpty()) {
            kinds.add(allowed.toString());
        }
    }

    private String oneOf(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}
