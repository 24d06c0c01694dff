package com.presenceos.channels.connect;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

final class PendingAuthorizationsInMemory implements PendingAuthorizations {

    private final Map<String, PendingAuthorization> byState = new ConcurrentHashMap<>();

    @Override
    public void put(PendingAuthorization pending) {
        byState.put(pending.state(), pending);
    }

    @Override
    public Optional<PendingAuthorization> take(String state) {
        return Optional.ofNullable(byState.remove(state));
    }

    PendingAuthorization only() {
        return byState.values().iterator().next();
    }

    boolean isEmpty() {
        return byState.isEmpty();
    }
}
