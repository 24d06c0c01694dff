package com.presenceos.channels.network;

import java.time.Instant;

/** Hears when a network says, with whatever answer, that it takes no more calls for a while. */
public interface CallBudget {

    /** Of this account. */
    void accountSpent(NetworkAccount account, Instant until);

    /** Of our application, whoever's account it acts for. */
    void applicationSpent(Platform platform, Instant until);
}
