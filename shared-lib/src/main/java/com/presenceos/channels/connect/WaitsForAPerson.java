package com.presenceos.channels.connect;

import com.presenceos.brands.Actor;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;

/** Something that one person began, and that waits for the same person for a while. */
interface WaitsForAPerson {

    WorkspaceId workspace();

    UserId user();

    Instant expiresAt();

    default boolean waitsFor(Actor somebody, Instant now) {
        return workspace().equals(somebody.workspace()) && user().equals(somebody.user()) && now.isBefore(expiresAt());
    }
}
