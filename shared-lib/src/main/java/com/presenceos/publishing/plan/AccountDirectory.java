package com.presenceos.publishing.plan;

import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.publishing.Post;
import java.util.Optional;

/** Tells which account of a network a post goes out from, without opening it. */
public interface AccountDirectory {

    /** Empty when there is no such account any more. */
    Optional<NetworkAccount> accountOf(Post post);
}
