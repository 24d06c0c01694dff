package com.presenceos.local.simulation;

import com.presenceos.channels.AccessToken;
import com.presenceos.channels.Account;
import com.presenceos.channels.ConnectorId;
import com.presenceos.channels.NetworkAccount;
import com.presenceos.channels.NetworkError;
import com.presenceos.channels.Networks;
import com.presenceos.channels.RefreshResult;
import com.presenceos.local.simulation.memory.MemoryDatabase;
import com.presenceos.publishing.AccountAccess;
import com.presenceos.publishing.AccountDirectory;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The connected accounts of a run, and which of them the networks let us use no more. */
final class SimulatedAccounts implements AccountAccess, AccountDirectory {

    private static final PostError PAUSED = new PostError(PostError.PAUSED, "The queue is paused", "Resume it");

    private final Map<ConnectorId, Member> members;
    private final Map<ConnectorId, PostError> closed = new HashMap<>();
    private final MemoryDatabase database;
    private final Calls calls;
    private final Supplier<Networks> networks;

    SimulatedAccounts(List<Member> members, MemoryDatabase database, Calls calls, Supplier<Networks> networks) {
        this.members = members.stream().collect(Collectors.toMap(Member::connector, Function.identity()));
        this.database = database;
        this.calls = calls;
        this.networks = networks;
    }

    @Override
    public Access open(Post post) {
        return calls.call(Service.DATABASE, () -> "open the account of " + Words.of(post.id()), () -> access(post));
    }

    @Override
    public Access refresh(Post post) {
        Account account = account(post);
        return switch (networks.get().get(post.platform()).refresh(account)) {
            case RefreshResult.Refreshed _ -> open(post);
            case RefreshResult.Refused(NetworkError error) -> {
                if (error.kind() == NetworkError.Kind.RECONNECT_REQUIRED) {
                    lost(post, error.detail());
                }
                yield open(post);
            }
        };
    }

    @Override
    public void lost(Post post, String detail) {
        calls.call(Service.DATABASE, () -> "the account of " + Words.of(post.id()) + " is lost", () -> {
            closed.put(post.connector(), new PostError(PostError.RECONNECT, detail, "Connect it again"));
        });
    }

    @Override
    public Optional<NetworkAccount> accountOf(Post post) {
        return calls.call(
                Service.DATABASE,
                () -> "the account of " + Words.of(post.id()),
                () -> Optional.ofNullable(members.get(post.connector())).map(Member::account));
    }

    /** A person connects the account again. */
    void reconnect(ConnectorId connector) {
        calls.call(Service.DATABASE, () -> "connect the account again", () -> {
            closed.remove(connector);
        });
    }

    boolean isClosed(ConnectorId connector) {
        return closed.containsKey(connector);
    }

    private Access access(Post post) {
        PostError why = closed.get(post.connector());
        if (why != null) {
            return new Access.Closed(why);
        }
        Account account = account(post);
        return database.isPaused(post.connector()) ? new Access.Paused(account, PAUSED) : new Access.Open(account);
    }

    private Account account(Post post) {
        Member member = Optional.ofNullable(members.get(post.connector())).orElseThrow();
        return new Account(member.account().id(), member.account().id(), new AccessToken("token"));
    }
}
