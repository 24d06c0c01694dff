package com.presenceos.notices;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The posts that notices are about, as a mail names them. Publishing raises notices, so its types cannot be known here. */
public interface NoticedPosts {

    Map<UUID, NoticedPost> find(Handle tx, Set<UUID> posts);

    /**
     * As it is now: people look for the post under the words it has today.
     *
     * @param caption its beginning; may be empty
     * @param account the name the account has on its network, without the @
     * @param network what people call it
     */
    record NoticedPost(String caption, String account, String network) {}
}
