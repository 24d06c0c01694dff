package com.presenceos.local.networks.kit.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.json.JsonBody;
import java.util.function.Supplier;

/** The settings of a network, a record of its own, which may be turned one by one while it runs. */
public final class Turnable<S extends Record> implements Supplier<S> {

    private final S usual;
    private final Class<S> type;
    private volatile S current;

    public Turnable(S usual, Class<S> type) {
        this.usual = usual;
        this.type = type;
        this.current = usual;
    }

    @Override
    public S get() {
        return current;
    }

    /** @param changes as JSON; what it does not name stays */
    public synchronized void turn(String changes) {
        ObjectNode all = JsonBody.read(Json.text(current), ObjectNode.class);
        all.setAll(JsonBody.read(changes, ObjectNode.class));
        current = JsonBody.read(all.toString(), type);
    }

    public synchronized void reset() {
        current = usual;
    }
}
