package com.presenceos.channels.meta;

import com.presenceos.channels.meta.GraphAnswer.Effect;
import com.presenceos.channels.network.NetworkError.Kind;

/** What an error means, and whether the call that got it may have taken effect. */
record Verdict(Kind kind, Effect effect) {

    static Verdict clean(Kind kind) {
        return new Verdict(kind, Effect.REFUSED);
    }

    static Verdict unsure(Kind kind) {
        return new Verdict(kind, Effect.UNKNOWN);
    }
}
