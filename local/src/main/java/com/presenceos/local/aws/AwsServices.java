package com.presenceos.local.aws;

import java.net.URI;
import java.util.Map;

/** The AWS services the functions run on, whoever provides them. */
public interface AwsServices extends AutoCloseable {
    /** Whose ARNs the functions see. */
    LocalAccount account();

    /** The system properties that point every AWS SDK client made after they are set at these services. */
    Map<String, String> sdkProperties();

    URI queueUrl(String name);

    /** Delivers schedules from now on. */
    void fireSchedules();

    @Override
    void close();
}
