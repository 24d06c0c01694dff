package com.presenceos.channels.meta;

import com.presenceos.channels.meta.GraphAnswer.Effect;
import com.presenceos.channels.network.NetworkError.Kind;

/** What an error means, and whether the call that got it may have taken effect. */
record ErrorMeaning(Kind kind, Effect effect) {

    static ErrorMeaning clean(Kind kind) {
        return new ErrorMeaning(kind, Effect.REFUSED);
    }

    static ErrorMeaning unsure(Kind kind) {
        return new ErrorMeaning(kind, Effect.UNKNOWN);
    }
}
