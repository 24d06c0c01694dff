package com.presenceos.local.networks.kit.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** All of a kind that the journal keeps, in the order they came. */
public final class Records<T> {

    private final Journal journal;
    private final Class<T> type;
    private final Function<T, String> id;
    private final Map<String, T> byId = new LinkedHashMap<>();

    /** @param type whose name is the kind's, too */
    public Records(Journal journal, Class<T> type, Function<T, String> id) {
        this.journal = journal;
        this.type = type;
        this.id = id;
        journal.replay(type.getSimpleName(), type, this::remember);
    }

    /** @param numbered makes it, given how many there are with it */
    public synchronized T add(IntFunction<T> numbered) {
        return put(numbered.apply(byId.size() + 1));
    }

    /** In the place of the one with the same id, if there is one. */
    public synchronized T put(T one) {
        remember(one);
        journal.append(type.getSimpleName(), one);
        return one;
    }

    public synchronized Optional<T> find(String wanted) {
        return Optional.ofNullable(byId.get(wanted));
    }

    public synchronized List<T> all() {
        return new ArrayList<>(byId.values());
    }

    /** The journal is cleared by whoever holds it. */
    public synchronized void reset() {
        byId.clear();
    }

    private void remember(T one) {
        byId.put(id.apply(one), one);
    }
}
