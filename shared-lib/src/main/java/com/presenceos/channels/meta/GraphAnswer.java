package com.presenceos.channels.meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.channels.network.NetworkError;
import java.util.function.Function;

/** What one call to Meta came to. */
sealed interface GraphAnswer {

    record Ok(JsonNode body, CallUsage usage) implements GraphAnswer {}

    record Failed(NetworkError error, Effect effect) implements GraphAnswer {}

    /** Whether a call that failed may still have done what it asked for, or may do so yet. */
    enum Effect {
        /** It never left. */
        NOT_SENT,
        /** Meta says that it did nothing. */
        REFUSED,
        /** Meta is done with it, and is known to publish and then answer an error. */
        UNKNOWN,
        /** Meta did not answer, or somebody between did: it may still be on its way. */
        UNANSWERED
    }

    default <R> R fold(Function<JsonNode, R> ok, Function<NetworkError, R> failed) {
        return switch (this) {
            case Ok(JsonNode body, CallUsage _) -> ok.apply(body);
            case Failed(NetworkError error, Effect _) -> failed.apply(error);
        };
    }
}
