package com.presenceos.models;

import com.presenceos.platform.ids.WorkspaceId;
import java.util.Locale;

/**
 * What a workspace may spend on models in a month (UTC). Asked before each call; calls side by side may go beyond it by what
 * they cost themselves.
 */
public final class SpendingCap {

    static final long DOLLAR = 1_000_000;

    private final ModelCalls calls;
    private final int dollars;

    /** @param dollars US dollars; 0 for no cap */
    public SpendingCap(ModelCalls calls, int dollars) {
        this.calls = calls;
        this.dollars = dollars;
    }

    /** @throws ModelFailure when it is spent */
    public void mustAllow(WorkspaceId workspace) {
        if (dollars == 0) {
            return;
        }
        long spent = calls.spent(workspace);
        if (spent >= dollars * DOLLAR) {
            throw ModelFailure.spent(String.format(
                    Locale.ROOT,
                    "This month's budget for models is spent: %.2f of %d US dollars. It begins anew on the first of the"
                            + " month (UTC); whoever runs PresenceOS can raise it",
                    spent / (double) DOLLAR,
                    dollars));
        }
    }
}
