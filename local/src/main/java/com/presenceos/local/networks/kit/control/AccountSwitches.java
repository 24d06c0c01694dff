package com.presenceos.local.networks.kit.control;

import static com.presenceos.local.networks.kit.calls.Answers.json;
import static com.presenceos.local.networks.kit.control.Switches.items;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.consent.Tokens;
import com.presenceos.local.networks.kit.content.Account;
import com.presenceos.local.networks.kit.content.Accounts;
import com.presenceos.local.networks.kit.content.Feed;
import com.presenceos.platform.json.JsonBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows and adds accounts, and takes their access back as their owners would. */
public final class AccountSwitches {

    record NewAccount(String username, String name) {}

    record Revocation(String account) {}

    private final Accounts accounts;
    private final Feed<?> feed;
    private final Tokens tokens;

    public AccountSwitches(Accounts accounts, Feed<?> feed, Tokens tokens) {
        this.accounts = accounts;
        this.feed = feed;
        this.tokens = tokens;
    }

    public void addTo(Switches switches) {
        switches.on("GET", "accounts", _ -> items(all()))
                .on("POST", "accounts", this::add)
                .on("POST", "revoke", this::revoke);
    }

    private List<Map<String, Object>> all() {
        return accounts.all().stream().map(this::shown).toList();
    }

    private Map<String, Object> shown(Account account) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", account.id());
        shown.put("username", account.username());
        shown.put("name", account.name());
        shown.put("posts", feed.of(account.id()).size());
        return shown;
    }

    private LocalResponse add(LocalRequest request) {
        NewAccount account = JsonBody.read(request.text(), NewAccount.class);
        if (accounts.named(account.username()).isPresent()) {
            return LocalResponse.text(409, account.username() + " is taken");
        }
        return json(accounts.add(account.username(), account.name()));
    }

    private LocalResponse revoke(LocalRequest request) {
        String username = JsonBody.read(request.text(), Revocation.class).account();
        return accounts.named(username)
                .map(account -> json(Map.of("revoked", tokens.revoke(account.id()))))
                .orElseGet(() -> LocalResponse.text(404, "No account " + username));
    }
}
