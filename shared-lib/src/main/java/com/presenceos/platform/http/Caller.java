package com.presenceos.platform.http;

import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import java.util.Set;
import java.util.UUID;

/** Who is calling, in which workspace, and what they may do there. */
public record Caller(UserId user, WorkspaceId workspace, UUID session, Set<Permission> permissions) {

    public Caller {
        permissions = Set.copyOf(permissions);
    }
}
