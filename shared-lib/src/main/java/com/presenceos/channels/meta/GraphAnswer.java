package com.presenceos.channels.meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.channels.NetworkError;
import java.util.function.Function;

/** What one call to Meta came to. */
sealed interface GraphAnswer {

    record Ok(JsonNode body, CallUsage usage) implements GraphAnswer {}

    record Failed(NetworkError error, Effect effect) implements GraphAnswer {}

    /** Whether a call that failed may still have done what it asked for. */
    enum Effect {
        /** It never left, or Meta refused it before doing anything. */
        NONE,
        /** Meta is known to publish and then answer an error, so everything else may have happened. */
        UNKNOWN
    }

    default <R> R fold(Function<JsonNode, R> ok, Function<NetworkError, R> failed) {
        return switch (this) {
            case Ok(JsonNode body, CallUsage _) -> ok.apply(body);
            case Failed(NetworkError error, Effect _) -> failed.apply(error);
        };
    }
}
