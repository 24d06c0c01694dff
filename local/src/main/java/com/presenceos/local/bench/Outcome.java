package com.presenceos.local.bench;

/**
 * What became of a post, as the API says.
 *
 * @param status word of the API
 * @param reason kind of the error that people see, or nothing
 */
record Outcome(String id, String caption, String status, String reason) {

    boolean isPublished() {
        return status.equals("published");
    }

    /** A person sees that it did not go out, or has been asked to look whether it did. */
    boolean isVisiblyNotOut() {
        return status.equals("failed") || status.equals("held") || isLeftToAPerson();
    }

    /** Nothing more happens without a person. */
    boolean isOver() {
        return isPublished() || isVisiblyNotOut() || status.equals("cancelled");
    }

    private boolean isLeftToAPerson() {
        return status.equals("unconfirmed") && reason.equals("undecided");
    }
}
