package com.presenceos.channels.connect;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandStore;
import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.channels.accounts.MendedAccounts;
import com.presenceos.channels.accounts.NewAccount;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Violations;
import com.presenceos.platform.ids.Ids;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Connects those of the accounts that a network opened which the person means; the others are forgotten with their tokens. */
public final class ChooseAccounts {

    private static final int LONGEST_SHOWN = 40;
    private static final String UNKNOWN =
            "This choice is not known: it was made already, or it waited for more than 10 minutes; connect again";

    private final ConnectAccounts connect;
    private final PendingChoices choices;
    private final InstantSource clock;

    public ChooseAccounts(
            MendedAccounts mended,
            BrandStore brands,
            ConnectorStore connectors,
            PendingChoices choices,
            Ids ids,
            InstantSource clock) {
        this.connect = new ConnectAccounts(mended, brands, connectors, ids, clock);
        this.choices = choices;
        this.clock = clock;
    }

    /** Connects all of them or none; what fails may be tried again. */
    public List<Connector> choose(Actor actor, String id, List<String> accountIds) {
        PendingChoice choice = find(id, actor);
        actor.mustReach(choice.brand());
        check(accountIds, choice);
        Set<String> chosen = Set.copyOf(accountIds);
        List<NewAccount> accounts = choice.accounts().stream()
                .filter(account -> chosen.contains(account.accountId()))
                .toList();
        List<Connector> connected = connect.connect(actor.workspace(), choice.brand(), choice.platform(), accounts);
        choices.forget(id);
        return connected;
    }

    private PendingChoice find(String id, Actor actor) {
        if (!SecretIds.isOne(id)) {
            throw new Conflict(UNKNOWN);
        }
        return choices.find(id)
                .filter(found -> found.waitsFor(actor, clock.instant()))
                .orElseThrow(() -> new Conflict(UNKNOWN));
    }

    private static void check(List<String> accountIds, PendingChoice choice) {
        Set<String> offered =
                choice.accounts().stream().map(NewAccount::accountId).collect(Collectors.toSet());
        Violations violations = new Violations();
        violations.check(!accountIds.isEmpty(), "/account_ids", "is empty; choose at least one account");
        for (int i = 0; i < accountIds.size(); i++) {
            String id = accountIds.get(i);
            violations.check(
                    offered.contains(id),
                    "/account_ids/" + i,
                    "'" + (id.length() > LONGEST_SHOWN ? id.substring(0, LONGEST_SHOWN) + "…" : id)
                            + "' is not among the accounts that were allowed");
        }
        violations.throwIfAny();
    }
}
