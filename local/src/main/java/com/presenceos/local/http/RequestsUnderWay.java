package com.presenceos.local.http;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/** The requests that are being answered, so that closing waits for them and for nothing else. */
final class RequestsUnderWay {
    private static final int ALL = Integer.MAX_VALUE;

    private final Semaphore places = new Semaphore(ALL);

    /** Closed when it is answered. */
    interface Request extends AutoCloseable {
        @Override
        void close();
    }

    Request another() {
        places.acquireUninterruptibly();
        return places::release;
    }

    /** Waits until none is under way, but no longer than this. */
    void finishWithin(Duration longest) {
        try {
            if (places.tryAcquire(ALL, longest.toMillis(), MILLISECONDS)) {
                places.release(ALL);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
