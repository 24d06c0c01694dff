package com.presenceos.functions.auth;

import com.presenceos.identity.Workspace;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;

record WorkspaceResponse(WorkspaceId id, String name, Instant createdAt) {

    static WorkspaceResponse of(Workspace workspace) {
        return new WorkspaceResponse(workspace.id(), workspace.name(), workspace.createdAt());
    }
}
