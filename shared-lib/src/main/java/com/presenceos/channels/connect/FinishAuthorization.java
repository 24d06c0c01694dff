package com.presenceos.channels.connect;

import com.presenceos.brands.BrandStore;
import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.channels.accounts.EncryptedTokens;
import com.presenceos.channels.accounts.MendedAccounts;
import com.presenceos.channels.accounts.TokenPlace;
import com.presenceos.channels.accounts.TokenVault;
import com.presenceos.channels.network.AuthorizationResult.Granted;
import com.presenceos.channels.network.AuthorizationResult.Refused;
import com.presenceos.channels.network.AuthorizationReturn;
import com.presenceos.channels.network.AuthorizedAccount;
import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.Networks;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Violations;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Finishes connecting: the state is spent first, then the network is asked, then the accounts are stored. */
public final class FinishAuthorization {

    private static final int LONGEST_STATE = 200;
    private static final String UNKNOWN =
            "This authorisation is not known: it was used already, or it began more than 10 minutes ago; connect again";
    private static final Set<String> DECLINED =
            Set.of("access_denied", "user_cancelled_login", "user_cancelled_authorize");

    private final MendedAccounts mended;
    private final BrandStore brands;
    private final ConnectorStore connectors;
    private final Networks networks;
    private final PendingAuthorizations pending;
    private final TokenVault vault;
    private final Ids ids;
    private final InstantSource clock;

    public FinishAuthorization(
            MendedAccounts mended,
            BrandStore brands,
            ConnectorStore connectors,
            Networks networks,
            PendingAuthorizations pending,
            TokenVault vault,
            Ids ids,
            InstantSource clock) {
        this.mended = mended;
        this.brands = brands;
        this.connectors = connectors;
        this.networks = networks;
        this.pending = pending;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the accounts that are now connected */
    public List<Connector> finish(WorkspaceId workspace, UserId user, AuthorizationReturn returned) {
        Violations violations = new Violations();
        violations.check(!returned.state().isEmpty(), "/state", "is missing");
        violations.check(
                returned.code().isPresent() || returned.error().isPresent(),
                "/code",
                "is missing; the network sends either a code or an error");
        violations.throwIfAny();

        PendingAuthorization begun = take(returned.state(), workspace, user);
        Network network = networks.get(begun.platform());
        String name = network.rules().name();
        if (returned.error().isPresent()) {
            throw declined(name, returned.error().get());
        }
        String code = returned.code().orElseThrow();
        return switch (network.authorizing().finish(code, begun.redirectUri(), begun.kept())) {
            case Granted granted -> store(begun, granted.accounts());
            case Refused refused -> throw NetworkRefusal.of(name, refused.error(), clock.instant());
        };
    }

    // Seen by the wrong person, a state is burnt: nobody else should have it. The answer does not tell them why.
    private PendingAuthorization take(String state, WorkspaceId workspace, UserId user) {
        if (state.length() > LONGEST_STATE) {
            throw new Conflict(UNKNOWN);
        }
        return pending.take(state)
                .filter(found -> found.belongsTo(workspace, user))
                .filter(found -> !found.isOver(clock.instant()))
                .orElseThrow(() -> new Conflict(UNKNOWN));
    }

    private static Conflict declined(String network, String error) {
        if (DECLINED.contains(error)) {
            return new Conflict("You did not give PresenceOS access at " + network);
        }
        // It came through the browser's address bar, so anybody may have written it.
        String code = error.matches("[a-z_]{1,60}") ? " with '" + error + "'" : "";
        return new Conflict(network + " ended the authorisation" + code + "; connect again");
    }

    private List<Connector> store(PendingAuthorization begun, List<AuthorizedAccount> accounts) {
        List<EncryptedTokens> tokens = accounts.stream()
                .map(account -> vault.encrypt(
                        account.credentials(),
                        new TokenPlace(begun.workspace(), begun.brand(), begun.platform(), account.accountId())))
                .toList();
        return mended.store(begun.workspace(), tx -> {
            brands.hold(tx, begun.brand());
            List<Connector> connected = save(tx, begun, accounts, tokens);
            return new MendedAccounts.Stored<>(
                    connected, connected.stream().map(Connector::id).toList());
        });
    }

    private List<Connector> save(
            Handle tx, PendingAuthorization begun, List<AuthorizedAccount> accounts, List<EncryptedTokens> tokens) {
        Instant now = clock.instant();
        List<Connector> connected = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            connected.add(connectors.save(
                    tx,
                    new ConnectorId(ids.next()),
                    begun.workspace(),
                    begun.brand(),
                    begun.platform(),
                    accounts.get(i),
                    tokens.get(i),
                    now));
        }
        return connected;
    }
}
