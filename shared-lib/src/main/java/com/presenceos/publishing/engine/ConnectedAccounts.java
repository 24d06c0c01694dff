package com.presenceos.publishing.engine;

import com.presenceos.channels.accounts.OpenAccounts;
import com.presenceos.channels.accounts.OpenedAccount;
import com.presenceos.channels.network.Account;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The accounts of a workspace, as {@link AccountAccess}. */
public final class ConnectedAccounts implements AccountAccess {

    private static final String CONNECT_AGAIN = "Connect the account again; the post then goes on by itself";

    private static final PostError PAUSED = new PostError(
            PostErrorKind.ACCOUNT_PAUSED,
            "The account's queue is paused",
            "Resume it; the post then goes on by itself");

    /** How long a token is still good once it is needed: for the call that follows, and the wait for it. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final OpenAccounts accounts;
    private final InstantSource clock;

    public ConnectedAccounts(OpenAccounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Access open(Post post) {
        // The same instant for whoever prepares and for whoever publishes: what the first found good is good for the
        // second.
        Instant goodUntil = Timing.later(clock.instant(), post.sendAt()).plus(GOOD_FOR);
        return access(accounts.open(post.workspace(), post.connector(), goodUntil));
    }

    @Override
    public Access insteadOf(Post post, Account account) {
        return access(accounts.insteadOf(post.workspace(), post.connector(), account.token()));
    }

    @Override
    public boolean lost(Post post, Account account, String detail) {
        return accounts.expire(post.workspace(), post.connector(), account.token(), detail);
    }

    private static Access access(OpenedAccount opened) {
        return switch (opened) {
            case OpenedAccount.Open(var account) -> new Access.Open(account);
            case OpenedAccount.Paused(var account) -> new Access.Paused(account, PAUSED);
            case OpenedAccount.NotNow(var account, var error) -> new Access.NotNow(account, error);
            case OpenedAccount.Expired(var reason) -> closed(reason);
            case OpenedAccount.Revoked(var reason) -> closed(reason);
            case OpenedAccount.Disconnected() -> closed("The account is no longer connected");
        };
    }

    private static Access closed(String detail) {
        return new Access.Closed(new PostError(PostErrorKind.RECONNECT_REQUIRED, detail, CONNECT_AGAIN));
    }
}
