package com.presenceos.channels.accounts;

import com.presenceos.channels.network.AccessToken;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;

/** The accounts that posts go out from, with their tokens. */
public interface AccountAccess {

    /**
     * An account with status {@code error} is opened too: its owner may have acted, and only the network knows.
     *
     * @param goodUntil a token that runs out before is traded for a fresh one first
     */
    OpenedAccount open(WorkspaceId workspace, ConnectorId id, Instant goodUntil);

    /** Opens the account with another token than this one, which its network no longer takes. */
    OpenedAccount insteadOf(WorkspaceId workspace, ConnectorId id, AccessToken refused);

    /**
     * The network no longer takes this token: until the account is connected again, nothing goes out through it. Answers
     * false, and changes nothing, when another token has come meanwhile: that one may well be good.
     */
    boolean expire(WorkspaceId workspace, ConnectorId id, AccessToken refused, String reason);
}
