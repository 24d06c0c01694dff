package com.presenceos.platform.limits;

import com.presenceos.platform.ids.WorkspaceId;

/** How much one workspace may change, so that none takes what all share. */
public final class WorkspaceLimits {

    private final Allowance changes;
    private final Allowance uploads;

    public WorkspaceLimits(Allowance changes, Allowance uploads) {
        this.changes = changes;
        this.uploads = uploads;
    }

    public void change(WorkspaceId workspace) {
        changes.spend(workspace.toString());
    }

    /** A file is looked at, which costs more than any other change; it is one of those, too. */
    public void upload(WorkspaceId workspace) {
        uploads.spend(workspace.toString());
        change(workspace);
    }
}
