package com.presenceos.channels.connect;

import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;

/** Something that one person began, and that waits for the same person for a while. */
interface WaitsForAPerson {

    WorkspaceId workspace();

    UserId user();

    Instant expiresAt();

    default boolean waitsFor(WorkspaceId someWorkspace, UserId somebody, Instant now) {
        return workspace().equals(someWorkspace) && user().equals(somebody) && now.isBefore(expiresAt());
    }
}
