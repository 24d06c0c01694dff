package com.presenceos.local.networks.kit.content;

import com.presenceos.local.networks.kit.memory.Journal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has an account here. Three do from the start, on every network the same. */
public final class Accounts {

    /** As the first stand-in called it; journals say so. */
    private static final String KIND = "ProfessionalAccount";

    private final Journal journal;
    private final Ids ids;
    private final Map<String, Account> byId = new LinkedHashMap<>();

    public Accounts(Journal journal, Ids ids) {
        this.journal = journal;
        this.ids = ids;
        seed();
        journal.replay(KIND, Account.class, account -> byId.put(account.id(), account));
    }

    public synchronized List<Account> all() {
        return new ArrayList<>(byId.values());
    }

    public synchronized Optional<Account> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public synchronized Optional<Account> named(String username) {
        return byId.values().stream()
                .filter(account -> account.username().equals(username))
                .findFirst();
    }

    public synchronized Account add(String username, String name) {
        Account account = account(username, name, "");
        journal.append(KIND, account);
        return account;
    }

    public synchronized void reset() {
        byId.clear();
        seed();
    }

    private void seed() {
        account("cafe_norr", "Café Norr", "Cinnamon buns at seven, filter coffee until six. Norra Hamngatan.");
        account("studio.lumo", "Studio Lumo", "Lamps made of paper and patience.");
        account("nordlicht_books", "Nordlicht Books", "New, used and out of print. Ask us for anything.");
    }

    private Account account(String username, String name, String about) {
        int number = byId.size() + 1;
        Account account =
                new Account(ids.account(number), ids.scopedAccount(number), username, name, about, number * 137 % 360);
        byId.put(account.id(), account);
        return account;
    }
}
