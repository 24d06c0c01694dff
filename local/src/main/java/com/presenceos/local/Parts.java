package com.presenceos.local;

import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What runs, closed in the order in which nothing loses what it still needs. */
final class Parts implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Parts.class);

    /** In the order of closing. */
    enum Part {
        GATEWAY,
        POLLERS,
        AWS,
        MAIL,
        NETWORKS,
        MODELS,
        DATABASE,
        FOLDER
    }

    private final Map<Part, AutoCloseable> running = new EnumMap<>(Part.class);
    private boolean closed;

    /** Takes charge of a part; one that comes up while the stack is going down is closed at once. */
    <T extends AutoCloseable> T add(Part part, T thing) {
        synchronized (this) {
            if (!closed) {
                running.put(part, thing);
                return thing;
            }
        }
        close(part, thing);
        throw new StartFailure("Stopped while starting");
    }

    @Override
    public void close() {
        Map<Part, AutoCloseable> all;
        synchronized (this) {
            closed = true;
            all = new EnumMap<>(Part.class);
            all.putAll(running);
            running.clear();
        }
        all.forEach(Parts::close);
    }

    private static void close(Part part, AutoCloseable thing) {
        long began = System.nanoTime();
        try {
            thing.close();
            log.debug("{} stopped in {} ms", part, (System.nanoTime() - began) / 1_000_000);
        } catch (Exception e) {
            // The others must be stopped all the same.
            log.warn("{} did not stop cleanly", part, e);
        }
    }
}
