package com.presenceos.publishing.ledger;

import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import java.time.Instant;
import java.util.Optional;

/** Where posts are stored first. Each method is one transaction. */
public interface NewPosts {

    /**
     * The post that was made for a request, as it is now.
     *
     * @throws com.presenceos.platform.failure.Invalid when its key was used for another request
     */
    Optional<Post> madeFor(WorkspaceId workspace, IdempotentRequest request);

    /**
     * Stores a post with all it stands on kept from being deleted meanwhile, and with the instant at which somebody must
     * look at it.
     *
     * @return whether it was; not, when one of its id has been already
     * @throws com.presenceos.platform.failure.AppException when its brand, its account or a picture is gone
     */
    boolean insert(Post post, UserId author, Optional<IdempotentRequest> request, Instant lookAgainAt);

    Optional<Post> find(WorkspaceId workspace, PostId id);
}
