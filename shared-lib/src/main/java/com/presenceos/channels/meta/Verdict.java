package com.presenceos.channels.meta;

import com.presenceos.channels.NetworkError.Kind;
import com.presenceos.channels.meta.GraphAnswer.Effect;

/** What an error means, and whether the call that got it may have taken effect. */
record Verdict(Kind kind, Effect effect) {

    static Verdict clean(Kind kind) {
        return new Verdict(kind, Effect.REFUSED);
    }

    static Verdict unsure(Kind kind) {
        return new Verdict(kind, Effect.UNKNOWN);
    }
}
