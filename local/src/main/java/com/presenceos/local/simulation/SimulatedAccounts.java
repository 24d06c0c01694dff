package com.presenceos.local.simulation;

import com.presenceos.channels.accounts.AccountAccess;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.accounts.OpenedAccount;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.Networks;
import com.presenceos.channels.network.RefreshResult;
import com.presenceos.local.simulation.memory.MemoryDatabase;
import com.presenceos.local.simulation.networks.SiteKind;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.plan.AccountDirectory;
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
    public OpenedAccount open(WorkspaceId workspace, ConnectorId id, Instant goodUntil) {
        OpenedAccount opened = stored(id);
        return opened instanceof OpenedAccount.Open(Account account) && end(id).isBefore(goodUntil)
                ? refreshed(id, account.token())
                : opened;
    }

    private OpenedAccount stored(ConnectorId id) {
        return calls.call(Service.DATABASE, () -> "open " + member(id).account(), () -> opened(id));
    }

    @Override
    public OpenedAccount insteadOf(WorkspaceId workspace, ConnectorId id, AccessToken refused) {
        return refreshed(id, refused);
    }

    private OpenedAccount refreshed(ConnectorId id, AccessToken token) {
        NetworkAccount account = member(id).account();
        RefreshResult result =
                networks.get().get(account.platform()).authorizing().refresh(account(id, token), Optional.of(token));
        return switch (result) {
            case RefreshResult.Refreshed _ -> {
                calls.call(Service.DATABASE, () -> "a fresh token for " + account, () -> {
                    if (token.equals(token(id))) {
                        newToken(id);
                    }
                });
                yield stored(id);
            }
            case RefreshResult.Refused(NetworkError error) -> {
                if (error.kind() == NetworkError.Kind.RECONNECT_REQUIRED) {
                    boolean _ = lost(id, token);
                }
                yield stored(id) instanceof OpenedAccount.Open(Account kept)
                                && !clock.instant().isBefore(end(id))
                        ? new OpenedAccount.NotNow(kept, error)
                        : stored(id);
            }
        };
    }

    @Override
    public boolean expire(WorkspaceId workspace, ConnectorId id, AccessToken refused, String reason) {
        return lost(id, refused);
    }

    private boolean lost(ConnectorId id, AccessToken refused) {
        return calls.call(Service.DATABASE, () -> member(id).account() + " is lost", () -> {
            if (!refused.equals(token(id))) {
                return false;
            }
            database.lose(id);
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

    private OpenedAccount opened(ConnectorId id) {
        if (database.isLost(id)) {
            return new OpenedAccount.Expired("Its token has run out");
        }
        Account account = account(id, token(id));
        return database.isPaused(id) ? new OpenedAccount.Paused(account) : new OpenedAccount.Open(account);
    }

    private Account account(ConnectorId id, AccessToken token) {
        NetworkAccount account = member(id).account();
        return new Account(account.id(), account.id(), Map.of(), token);
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

    private Instant end(ConnectorId connector) {
        return tokensEnd.getOrDefault(connector, Instant.MAX);
    }

    private AccessToken token(ConnectorId connector) {
        return new AccessToken("token " + tokens.getOrDefault(connector, 0));
    }
}
