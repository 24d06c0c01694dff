package com.presenceos.local.aws.emulator;

import com.presenceos.local.aws.LocalClients;
import com.presenceos.local.aws.scheduler.FiringPolicy;
import com.presenceos.local.aws.services.LocalAws;
import com.presenceos.local.aws.services.LocalResources;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The embedded services with nothing in them, which like LocalStack fire nothing unless told to. */
public final class SomeEmulator implements AutoCloseable {
    private final LocalAws aws;

    private SomeEmulator(LocalAws aws) {
        this.aws = aws;
    }

    public static SomeEmulator start(Path folder, InstantSource clock) {
        return new SomeEmulator(LocalAws.start(
                folder,
                LocalClients.ACCOUNT,
                new LocalResources(List.of(), List.of(), List.of()),
                (arn, _, _) -> {
                    throw new IllegalStateException("The emulator itself has fired at " + arn);
                },
                FiringPolicy.PUNCTUAL,
                clock));
    }

    /** What somebody puts into the environment to use it. */
    public Map<String, String> variables() {
        Map<String, String> properties = aws.sdkProperties();
        Map<String, String> variables = new TreeMap<>();
        for (Service service : Service.values()) {
            variables.put(service.variable(), properties.get(service.property()));
        }
        variables.put("AWS_REGION", properties.get("aws.region"));
        variables.put("AWS_ACCESS_KEY_ID", properties.get("aws.accessKeyId"));
        variables.put("AWS_SECRET_ACCESS_KEY", properties.get("aws.secretAccessKey"));
        return variables;
    }

    @Override
    public void close() {
        aws.close();
    }
}
