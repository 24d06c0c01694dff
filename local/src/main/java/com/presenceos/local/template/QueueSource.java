package com.presenceos.local.template;

/**
 * A queue whose messages a function handles.
 *
 * @param maximumConcurrency how many batches at the same time
 * @param reportsItemFailures whether the function names the messages that failed; otherwise a batch fails whole
 */
public record QueueSource(String queue, int batchSize, int maximumConcurrency, boolean reportsItemFailures) {

    public QueueSource {
        if (batchSize < 1 || batchSize > 10) {
            throw new IllegalArgumentException("BatchSize is " + batchSize + "; 1 to 10 work without a window");
        }
        if (maximumConcurrency < 2 || maximumConcurrency > 1000) {
            throw new IllegalArgumentException(
                    "MaximumConcurrency is " + maximumConcurrency + "; Lambda allows 2 to 1000");
        }
    }
}
