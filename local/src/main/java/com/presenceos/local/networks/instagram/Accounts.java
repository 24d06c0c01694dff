package com.presenceos.local.networks.instagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has an account here. */
final class Accounts {

    private final Journal journal;
    private final Map<String, ProfessionalAccount> byId = new LinkedHashMap<>();

    Accounts(Journal journal) {
        this.journal = journal;
        seed();
        journal.replay(ProfessionalAccount.class, account -> byId.put(account.id(), account));
    }

    synchronized List<ProfessionalAccount> all() {
        return new ArrayList<>(byId.values());
    }

    synchronized Optional<ProfessionalAccount> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized Optional<ProfessionalAccount> named(String username) {
        return byId.values().stream()
                .filter(account -> account.username().equals(username))
                .findFirst();
    }

    synchronized ProfessionalAccount add(String username, String name) {
        ProfessionalAccount account = account(username, name, "");
        journal.append(account);
        return account;
    }

    synchronized void reset() {
        byId.clear();
        seed();
    }

    private void seed() {
        account("cafe_norr", "Café Norr", "Cinnamon buns at seven, filter coffee until six. Norra Hamngatan.");
        account("studio.lumo", "Studio Lumo", "Lamps made of paper and patience.");
        account("nordlicht_books", "Nordlicht Books", "New, used and out of print. Ask us for anything.");
    }

    private ProfessionalAccount account(String username, String name, String about) {
        int number = byId.size() + 1;
        ProfessionalAccount account = new ProfessionalAccount(
                Numbers.account(number), Numbers.scopedAccount(number), username, name, about, number * 137 % 360);
        byId.put(account.id(), account);
        return account;
    }
}
