package com.presenceos.publishing.plan;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Begins what need not be waited for at once. */
public interface Besides {

    Begun begin(Runnable work);

    /** What is under way. */
    interface Begun {

        /** Waits until it is over, and throws what it threw. */
        void join();
    }

    static Besides on(Executor executor) {
        return work -> {
            FutureTask<Boolean> task = new FutureTask<>(work, true);
            executor.execute(task);
            return () -> join(task);
        };
    }

    private static void join(FutureTask<Boolean> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException("What was begun besides came to a bad end", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The function ended before what was begun besides", e);
        }
    }
}
