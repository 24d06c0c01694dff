package com.presenceos.platform.aws;

import java.time.Duration;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * How long a service may take before its caller is told that it does not answer. Left alone the SDK waits and repeats for
 * minutes; a function has 29 s behind the API and 55 s elsewhere, and what still hangs then is killed without a word.
 *
 * @param attempt for one try; a fresh sandbox needs a second or two for its first
 * @param call for all of them
 */
record CallTimeouts(Duration attempt, Duration call) {

    private static final Duration CONNECTING = Duration.ofSeconds(2);

    /** For calls of a few kilobytes. A request makes several, so all of one may hang and it still has its answer. */
    static final CallTimeouts USUAL = new CallTimeouts(Duration.ofSeconds(3), Duration.ofSeconds(6));

    /** For pictures, which have up to 20 MB. */
    static final CallTimeouts WITH_FILES = new CallTimeouts(Duration.ofSeconds(8), Duration.ofSeconds(12));

    <B extends SdkClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C of(B builder) {
        return builder.httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(attempt))
                .overrideConfiguration(override -> override.apiCallAttemptTimeout(attempt)
                        .apiCallTimeout(call)
                        .addExecutionInterceptor(new NoOpenTransaction()))
                .build();
    }
}
