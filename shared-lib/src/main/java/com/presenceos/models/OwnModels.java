package com.presenceos.models;

import com.presenceos.platform.ids.WorkspaceId;
import java.util.List;

/** The models that write by keys of a workspace's own, in the deployment's order. */
interface OwnModels {

    /** @throws ModelFailure when a key is there and cannot be used */
    List<WritingModel> of(WorkspaceId workspace);
}
