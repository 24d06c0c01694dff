package com.presenceos.channels.connect;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandStore;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.channels.accounts.MendedAccounts;
import com.presenceos.channels.accounts.NewAccount;
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
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finishes connecting: the state is spent first, then the network is asked. One account is stored at once; of several, the
 * person says first which are meant, and nothing is connected before.
 */
public final class FinishAuthorization {

    private static final Duration TO_CHOOSE = Duration.ofMinutes(10);
    private static final String UNKNOWN =
            "This authorisation is not known: it was used already, or it began more than 10 minutes ago; connect again";

    private static final Set<String> DECLINED =
            Set.of("access_denied", "user_cancelled_login", "user_cancelled_authorize");

    private final ConnectAccounts connect;
    private final Networks networks;
    private final PendingAuthorizations pending;
    private final PendingChoices choices;
    private final TokenVault vault;
    private final SecretIds secrets;
    private final InstantSource clock;

    public FinishAuthorization(
            MendedAccounts mended,
            BrandStore brands,
            ConnectorStore connectors,
            Networks networks,
            PendingAuthorizations pending,
            PendingChoices choices,
            TokenVault vault,
            Ids ids,
            Supplier<? extends SecureRandom> random,
            InstantSource clock) {
        this.connect = new ConnectAccounts(mended, brands, connectors, ids, clock);
        this.networks = networks;
        this.pending = pending;
        this.choices = choices;
        this.vault = vault;
        this.secrets = new SecretIds(random);
        this.clock = clock;
    }

    public Finished finish(Actor actor, AuthorizationReturn returned) {
        Violations violations = new Violations();
        violations.check(!returned.state().isEmpty(), "/state", "is missing");
        violations.check(
                returned.code().isPresent() || returned.error().isPresent(),
                "/code",
                "is missing; the network sends either a code or an error");
        violations.throwIfAny();
        PendingAuthorization begun = take(returned.state(), actor);
        actor.mustReach(begun.brand());
        Network network = networks.get(begun.platform());
        String name = network.rules().name();
        if (returned.error().isPresent()) {
            throw declined(name, returned.error().get());
        }
        String code = returned.code().orElseThrow();
        return switch (network.authorizing().finish(code, begun.redirectUri(), begun.kept())) {
            case Granted(var accounts)
            when accounts.isEmpty() ->
                throw new Conflict(name + " opened no account; connect again and allow at least one");
            case Granted(var accounts) -> finish(begun, accounts);
            case Refused refused -> throw NetworkRefusal.of(name, refused.error(), clock.instant());
        };
    }

    // Seen by the wrong person, a state is burnt: nobody else should have it. The answer does not tell them why.
    private PendingAuthorization take(String state, Actor actor) {
        if (!SecretIds.isOne(state)) {
            throw new Conflict(UNKNOWN);
        }
        return pending.take(state)
                .filter(found -> found.waitsFor(actor, clock.instant()))
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

    private Finished finish(PendingAuthorization begun, List<AuthorizedAccount> granted) {
        List<NewAccount> accounts =
                granted.stream().map(account -> sealed(begun, account)).toList();
        if (accounts.size() == 1) {
            return new Finished.Connected(
                    connect.connect(begun.workspace(), begun.brand(), begun.platform(), accounts));
        }
        // Whole seconds, as the table keeps them.
        Instant expiresAt = clock.instant().plus(TO_CHOOSE).truncatedTo(ChronoUnit.SECONDS);
        PendingChoice choice = new PendingChoice(
                secrets.next(), begun.workspace(), begun.user(), begun.brand(), begun.platform(), accounts, expiresAt);
        choices.put(choice);
        return new Finished.ToChoose(choice);
    }

    private NewAccount sealed(PendingAuthorization begun, AuthorizedAccount account) {
        TokenPlace place = new TokenPlace(begun.workspace(), begun.brand(), begun.platform(), account.accountId());
        return new NewAccount(
                account.accountId(),
                account.name(),
                account.username(),
                account.avatarUrl(),
                account.attributes(),
                vault.encrypt(account.credentials(), place));
    }
}
