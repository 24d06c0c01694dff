package com.presenceos.channels.connect;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

final class PendingChoicesInMemory implements PendingChoices {

    private final Map<String, PendingChoice> byId = new ConcurrentHashMap<>();

    @Override
    public void put(PendingChoice choice) {
        byId.put(choice.id(), choice);
    }

    @Override
    public Optional<PendingChoice> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public void forget(String id) {
        byId.remove(id);
    }
}
