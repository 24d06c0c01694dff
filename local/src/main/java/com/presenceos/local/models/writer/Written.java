package com.presenceos.local.models.writer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.local.models.usage.Tokens;
import com.presenceos.platform.json.Json;
import java.io.IOException;
import java.util.Optional;

/** What was written, and how it ended. */
public record Written(String text, Ending ending) {

    /** Each protocol has its own words for these. */
    public enum Ending {
        DONE,
        CUT,
        REFUSED
    }

    public static Written done(String text) {
        return new Written(text, Ending.DONE);
    }

    public static Written refused(String sentence) {
        return new Written(sentence, Ending.REFUSED);
    }

    /** The text as an object, if it is one that was written to its end. */
    public Optional<ObjectNode> object() {
        if (ending != Ending.DONE) {
            return Optional.empty();
        }
        try {
            return Json.foreign(text.getBytes(UTF_8)) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    public int tokens() {
        return Tokens.in(text);
    }

    /** As a model ends that may say no more. */
    Written atMost(int tokens) {
        return tokens() <= tokens ? this : new Written(Tokens.first(tokens, text), Ending.CUT);
    }
}
