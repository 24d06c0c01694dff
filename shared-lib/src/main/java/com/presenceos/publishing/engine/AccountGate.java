package com.presenceos.publishing.engine;

import com.presenceos.channels.accounts.AccountAccess;
import com.presenceos.channels.accounts.OpenedAccount;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.limits.AccountPacing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The one way to a post's account: opens it, and says whether it may be used. */
final class AccountGate {

    private static final PostError PAUSED = new PostError(
            PostErrorKind.ACCOUNT_PAUSED,
            "The account's queue is paused",
            "Resume it; the post then goes on by itself");

    /** How long a token is still good once it is needed: for the call that follows, and the wait for it. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final AccountAccess accounts;
    private final AccountPacing pacing;
    private final InstantSource clock;

    AccountGate(AccountAccess accounts, AccountPacing pacing, InstantSource clock) {
        this.accounts = accounts;
        this.pacing = pacing;
        this.clock = clock;
    }

    /**
     * For what is still to go out.
     *
     * @param at when the network is to be called: a block that ends before is no hindrance
     */
    Passage toGoOut(Post post, Instant at) {
        OpenedAccount opened = open(post);
        return opened instanceof OpenedAccount.Paused ? new Passage.Paused(PAUSED) : passage(post, opened, at);
    }

    /** For what may be out already, which has to be looked after. */
    Passage.Afterwards afterwards(Post post) {
        return passage(post, open(post), clock.instant());
    }

    private OpenedAccount open(Post post) {
        // The same instant for whoever prepares and for whoever publishes: what the first found good is good for the
        // second.
        Instant goodUntil = Timing.later(clock.instant(), post.sendAt()).plus(GOOD_FOR);
        return accounts.open(post.workspace(), post.connector(), goodUntil);
    }

    private Passage.Afterwards passage(Post post, OpenedAccount opened, Instant at) {
        return switch (opened) {
            case OpenedAccount.Open(var account) -> unlessBlocked(post, account, at);
            case OpenedAccount.Paused(var account) -> unlessBlocked(post, account, at);
            case OpenedAccount.NotNow(var account, var error) -> new Passage.NotNow(account, error);
            case OpenedAccount.Closed closed -> new Passage.Closed(why(closed));
        };
    }

    private Passage.Afterwards unlessBlocked(Post post, Account account, Instant at) {
        return pacing.blockedUntil(new NetworkAccount(post.platform(), account.id()))
                .filter(at::isBefore)
                .<Passage.Afterwards>map(until -> new Passage.Blocked(account, until))
                .orElseGet(() -> new Passage.Open(account));
    }

    private static PostError why(OpenedAccount.Closed closed) {
        return new PostError(
                PostErrorKind.RECONNECT_REQUIRED,
                closed.reason(),
                "Connect the account again; the post then goes on by itself");
    }

    /** Gets another token than that of this account, which the network no longer takes. Says why not, when a person must act. */
    Optional<PostError> renew(Post post, Account account) {
        OpenedAccount opened = accounts.insteadOf(post.workspace(), post.connector(), account.token());
        return opened instanceof OpenedAccount.Closed closed ? Optional.of(why(closed)) : Optional.empty();
    }

    /** The network no longer accepts the token of this account. Answers false when it has a newer one by now. */
    boolean lost(Post post, Account account, String detail) {
        return accounts.expire(post.workspace(), post.connector(), account.token(), detail);
    }

    /** Nothing is called for those whom a network's limit is about, until then. */
    void block(Post post, Account account, Consequence.Reach reach, Instant until) {
        switch (reach) {
            case POST -> {
                // Others of the account may still go out.
            }
            case ACCOUNT -> pacing.blockAccount(new NetworkAccount(post.platform(), account.id()), until);
            case NETWORK -> pacing.blockNetwork(post.platform(), until);
        }
    }
}
