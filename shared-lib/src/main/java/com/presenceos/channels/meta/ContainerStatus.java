package com.presenceos.channels.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * How far a container is.
 *
 * @param text Instagram's sentence about it, with the subcode when it failed
 */
record ContainerStatus(Code code, String text) {

    enum Code {
        IN_PROGRESS,
        FINISHED,
        ERROR,
        EXPIRED,
        PUBLISHED,
        UNKNOWN
    }

    static ContainerStatus read(JsonNode body) {
        String text = body.path("status").asText();
        String code = body.path("status_code").asText();
        // Sometimes only the sentence is filled: "Finished: Media has been uploaded and it is ready to be published."
        String word = code.isEmpty() ? text.split(":", 2)[0].strip().replace(' ', '_') : code;
        return new ContainerStatus(known(word.toUpperCase(Locale.ROOT)), text);
    }

    private static Code known(String word) {
        for (Code code : Code.values()) {
            if (code.name().equals(word)) {
                return code;
            }
        }
        return Code.UNKNOWN;
    }
}
