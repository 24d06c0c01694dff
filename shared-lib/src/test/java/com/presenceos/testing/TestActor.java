package com.presenceos.testing;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandAccess;
import com.presenceos.brands.BrandId;
import com.presenceos.platform.http.Role;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import java.util.Set;
import java.util.UUID;

/** People who change something in a test. */
public final class TestActor {

    private TestActor() {}

    /** Who may do everything. */
    public static Actor owner(WorkspaceId workspace, UserId user) {
        return new Actor(user, workspace, Role.OWNER, BrandAccess.ALL);
    }

    /** The same for what asks not who it is. */
    public static Actor owner(WorkspaceId workspace) {
        return owner(workspace, new UserId(UUID.randomUUID()));
    }

    /** An editor of these brands and of no others. */
    public static Actor editor(WorkspaceId workspace, UserId user, BrandId... brands) {
        return new Actor(user, workspace, Role.EDITOR, new BrandAccess.Chosen(Set.of(brands)));
    }
}
