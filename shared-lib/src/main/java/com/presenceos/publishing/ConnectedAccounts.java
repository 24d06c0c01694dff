package com.presenceos.publishing;

import com.presenceos.channels.Accounts;
import com.presenceos.channels.OpenedAccount;

/** The accounts of a workspace, as {@link AccountAccess}. */
public final class ConnectedAccounts implements AccountAccess {

    private static final String CONNECT_AGAIN = "Connect the account again, then schedule the post again";

    private final Accounts accounts;

    public ConnectedAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Access open(Post post) {
        return switch (accounts.open(post.workspace(), post.connector())) {
            case OpenedAccount.Open(var account) -> new Access.Open(account);
            case OpenedAccount.Expired(var reason) -> closed(reason);
            case OpenedAccount.Revoked(var reason) -> closed(reason);
            case OpenedAccount.Disconnected() -> closed("The account is no longer connected");
        };
    }

    @Override
    public void lost(Post post, String detail) {
        accounts.expire(post.workspace(), post.connector(), detail);
    }

    private static Access closed(String detail) {
        return new Access.Closed(new PostError("reconnect_required", detail, CONNECT_AGAIN));
    }
}
