package com.presenceos.models;

import com.presenceos.platform.ids.WorkspaceId;
import java.util.Optional;

/**
 * A way to a model. One by a workspace's own key fails by itself: who is asked too often there is that workspace alone.
 *
 * @param own whose key it is; empty for the deployment's
 */
public record Line(ModelName model, Optional<WorkspaceId> own) {

    public KeyOwner owner() {
        return own.isPresent() ? KeyOwner.WORKSPACE : KeyOwner.DEPLOYMENT;
    }
}
