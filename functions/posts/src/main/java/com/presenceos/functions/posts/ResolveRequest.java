package com.presenceos.functions.posts;

import com.presenceos.platform.failure.Invalid;
import com.presenceos.publishing.ledger.Resolution;
import org.jspecify.annotations.Nullable;

/** The body with which a person says what became of a post. */
record ResolveRequest(@Nullable Resolution outcome) {

    Resolution checked() {
        if (outcome == null) {
            throw new Invalid("/outcome", "is missing; published and not_published are allowed");
        }
        return outcome;
    }
}
