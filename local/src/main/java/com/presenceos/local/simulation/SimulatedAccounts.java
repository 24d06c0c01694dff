package com.presenceos.local.simulation;

import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.Networks;
import com.presenceos.channels.network.RefreshResult;
import com.presenceos.local.simulation.memory.MemoryDatabase;
import com.presenceos.local.simulation.networks.SiteKind;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.Timing;
import com.presenceos.publishing.engine.AccountAccess;
import com.presenceos.publishing.plan.AccountDirectory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The connected accounts of a run, and which of them the networks let us use no more. */
final class SimulatedAccounts implements AccountAccess, AccountDirectory {

    private static final PostError PAUSED =
            new PostError(PostErrorKind.ACCOUNT_PAUSED, "The queue is paused", "Resume it");
    private static final PostError LOST =
            new PostError(PostErrorKind.RECONNECT_REQUIRED, "Its token has run out", "Connect it again");

    /** As long as the call that follows may take. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final Map<ConnectorId, Member> members;
    private final Map<ConnectorId, Integer> tokens = new HashMap<>();
    private final Map<ConnectorId, Instant> tokensEnd = new HashMap<>();
    private final MemoryDatabase database;
    private final Calls calls;
    private final Supplier<Networks> networks;
    private final InstantSource clock;

    SimulatedAccounts(
            List<Member> members,
            MemoryDatabase database,
            Calls calls,
            Supplier<Networks> networks,
            InstantSource clock) {
        this.members = members.stream().collect(Collectors.toMap(Member::connector, Function.identity()));
        this.database = database;
        this.calls = calls;
        this.networks = networks;
        this.clock = clock;
        members.forEach(member -> newToken(member.connector()));
    }

    @Override
    public Access open(Post post) {
        Access access = stored(post);
        Instant goodUntil = Timing.later(clock.instant(), post.sendAt()).plus(GOOD_FOR);
        return access instanceof Access.Open(Account account) && end(post).isBefore(goodUntil)
                ? refreshed(post, account)
                : access;
    }

    private Access stored(Post post) {
        return calls.call(Service.DATABASE, () -> "open the account of " + Words.of(post.id()), () -> access(post));
    }

    @Override
    public Access insteadOf(Post post, Account refused) {
        return refreshed(post, refused);
    }

    private Access refreshed(Post post, Account account) {
        RefreshResult result =
                networks.get().get(post.platform()).authorizing().refresh(account, Optional.of(account.token()));
        return switch (result) {
            case RefreshResult.Refreshed _ -> {
                calls.call(Service.DATABASE, () -> "a fresh token for " + Words.of(post.id()), () -> {
                    if (account.token().equals(token(post.connector()))) {
                        newToken(post.connector());
                    }
                });
                yield stored(post);
            }
            case RefreshResult.Refused(NetworkError error) -> {
                if (error.kind() == NetworkError.Kind.RECONNECT_REQUIRED) {
                    boolean _ = lost(post, account, error.detail());
                }
                yield stored(post) instanceof Access.Open(Account kept)
                                && !clock.instant().isBefore(end(post))
                        ? new Access.NotNow(kept, error)
                        : stored(post);
            }
        };
    }

    @Override
    public boolean lost(Post post, Account account, String detail) {
        return calls.call(Service.DATABASE, () -> "the account of " + Words.of(post.id()) + " is lost", () -> {
            if (!account.token().equals(token(post.connector()))) {
                return false;
            }
            database.lose(post.connector());
            return true;
        });
    }

    @Override
    public Optional<NetworkAccount> accountOf(Post post) {
        return calls.call(
                Service.DATABASE,
                () -> "the account of " + Words.of(post.id()),
                () -> Optional.ofNullable(members.get(post.connector())).map(Member::account));
    }

    /** A person connects the account again: what the transaction does to the account. */
    void reconnect(ConnectorId connector) {
        database.connect(connector);
        newToken(connector);
    }

    boolean isClosed(ConnectorId connector) {
        return database.isLost(connector);
    }

    private Access access(Post post) {
        if (database.isLost(post.connector())) {
            return new Access.Closed(LOST);
        }
        Account account = account(post);
        return database.isPaused(post.connector()) ? new Access.Paused(account, PAUSED) : new Access.Open(account);
    }

    private Account account(Post post) {
        Member member = member(post.connector());
        return new Account(member.account().id(), member.account().id(), Map.of(), token(post.connector()));
    }

    private Member member(ConnectorId connector) {
        return Optional.ofNullable(members.get(connector)).orElseThrow();
    }

    private void newToken(ConnectorId connector) {
        tokens.merge(connector, 1, Integer::sum);
        SiteKind.of(member(connector).account().platform())
                .tokenLife()
                .ifPresent(life -> tokensEnd.put(connector, clock.instant().plus(life)));
    }

    private Instant end(Post post) {
        return tokensEnd.getOrDefault(post.connector(), Instant.MAX);
    }

    private AccessToken token(ConnectorId connector) {
        return new AccessToken("token " + tokens.getOrDefault(connector, 0));
    }
}
