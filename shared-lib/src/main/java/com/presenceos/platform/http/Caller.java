package com.presenceos.platform.http;

import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import java.util.UUID;

/** Who is calling, in which workspace, and in which role there. */
public record Caller(UserId user, WorkspaceId workspace, Role role, UUID session) {

    boolean may(Permission permission) {
        return role.permissions().contains(permission);
    }
}
