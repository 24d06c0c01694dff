package com.presenceos.knowledge.passages;

import com.presenceos.platform.hashing.Sha256;

/** A passage as it is cut from an item. */
public record NewPassage(String heading, String body) {

    /** What a model is given to work out the meaning of, and a person to read. */
    public String text() {
        return text(heading, body);
    }

    String hash() {
        return Sha256.hex(text());
    }

    static String text(String heading, String body) {
        return body.isEmpty() ? heading : heading + "\n" + body;
    }
}
