package com.presenceos.publishing.engine;

import com.presenceos.channels.accounts.OpenAccounts;
import com.presenceos.channels.accounts.OpenedAccount;
import com.presenceos.channels.network.Account;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;

/** The accounts of a workspace, as {@link AccountAccess}. */
public final class ConnectedAccounts implements AccountAccess {

    private static final String CONNECT_AGAIN = "Connect the account again; the post then goes on by itself";

    private static final PostError PAUSED = new PostError(
            PostError.PAUSED, "The account's queue is paused", "Resume it; the post then goes on by itself");

    private final OpenAccounts accounts;

    public ConnectedAccounts(OpenAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Access open(Post post) {
        return access(accounts.open(post.workspace(), post.connector()));
    }

    @Override
    public Access refresh(Post post) {
        return access(accounts.refresh(post.workspace(), post.connector()));
    }

    @Override
    public boolean lost(Post post, Account account, String detail) {
        return accounts.expire(post.workspace(), post.connector(), account.token(), detail);
    }

    private static Access access(OpenedAccount opened) {
        return switch (opened) {
            case OpenedAccount.Open(var account) -> new Access.Open(account);
            case OpenedAccount.Paused(var account) -> new Access.Paused(account, PAUSED);
            case OpenedAccount.Expired(var reason) -> closed(reason);
            case OpenedAccount.Revoked(var reason) -> closed(reason);
            case OpenedAccount.Disconnected() -> closed("The account is no longer connected");
        };
    }

    private static Access closed(String detail) {
        return new Access.Closed(new PostError(PostError.RECONNECT, detail, CONNECT_AGAIN));
    }
}
