package com.presenceos.local.bench;

import java.util.Set;

/**
 * What became of a post, as the API says.
 *
 * @param status word of the API
 */
record Outcome(String caption, String status) {

    private static final Set<String> VISIBLY_NOT_OUT = Set.of("failed", "held", "unconfirmed");

    boolean isPublished() {
        return status.equals("published");
    }

    /** A person sees that it did not go out, or that it may not have. */
    boolean isVisiblyNotOut() {
        return VISIBLY_NOT_OUT.contains(status);
    }

    /** Nothing more happens without a person. An unconfirmed one is asked about for a while. */
    boolean isOver() {
        return isPublished() || status.equals("failed") || status.equals("held") || status.equals("cancelled");
    }
}
