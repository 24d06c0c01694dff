package com.presenceos.publishing;

import com.presenceos.channels.NetworkAccount;
import java.util.Optional;

/** Tells which account of a network a post goes out from, without opening it. */
public interface AccountDirectory {

    /** Empty when there is no such account any more. */
    Optional<NetworkAccount> accountOf(Post post);
}
