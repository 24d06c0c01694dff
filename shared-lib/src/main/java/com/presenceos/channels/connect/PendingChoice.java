package com.presenceos.channels.connect;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.NewAccount;
import com.presenceos.channels.network.Platform;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;
import java.util.List;

/**
 * Accounts that a person has given access to at once, and of which they have yet to say which are meant.
 *
 * @param id the secret by which the person comes back to it
 */
public record PendingChoice(
        String id,
        WorkspaceId workspace,
        UserId user,
        BrandId brand,
        Platform platform,
        List<NewAccount> accounts,
        Instant expiresAt)
        implements WaitsForAPerson {

    public PendingChoice {
        accounts = List.copyOf(accounts);
    }

    @Override
    public String toString() {
        return "PendingChoice of " + accounts.size() + " accounts of " + platform + " for brand " + brand;
    }
}
