package com.presenceos.local.aws.services;

import com.presenceos.local.aws.AwsServices;
import com.presenceos.local.aws.LocalAccount;
import com.presenceos.local.aws.dynamodb.LocalTables;
import com.presenceos.local.aws.s3.LocalBuckets;
import com.presenceos.local.aws.scheduler.FiringPolicy;
import com.presenceos.local.aws.scheduler.LocalScheduler;
import com.presenceos.local.aws.scheduler.ScheduleTargets;
import com.presenceos.local.aws.secrets.LocalSecrets;
import com.presenceos.local.aws.sqs.LocalQueues;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * The five services, on free ports of the loopback address.
 *
 * <pre>{@code
 * LocalAws aws = LocalAws.start(folder, account, resources, targets, FiringPolicy.PUNCTUAL, InstantSource.system());
 * aws.sdkProperties().forEach(System::setProperty);   // before the first SDK client is made
 * ...                                                 // queues polled, functions ready
 * aws.fireSchedules();
 * }</pre>
 */
public final class LocalAws implements AwsServices {
    private final LocalAccount account;
    private final LocalQueues queues;
    private final LocalTables tables;
    private final LocalBuckets buckets;
    private final LocalScheduler scheduler;
    private final LocalSecrets secrets;

    private LocalAws(
            LocalAccount account,
            LocalQueues queues,
            LocalTables tables,
            LocalBuckets buckets,
            LocalScheduler scheduler,
            LocalSecrets secrets) {
        this.account = account;
        this.queues = queues;
        this.tables = tables;
        this.buckets = buckets;
        this.scheduler = scheduler;
        this.secrets = secrets;
    }

    /**
     * Starts all five side by side, each in a folder of its own below the given one.
     *
     * @throws IllegalStateException naming each service that did not start, and why; none is left running
     */
    public static LocalAws start(
            Path folder,
            LocalAccount account,
            LocalResources resources,
            ScheduleTargets targets,
            FiringPolicy policy,
            InstantSource clock) {
        ServiceStart start = new ServiceStart();
        CompletableFuture<LocalQueues> queues =
                start.begin("SQS", () -> LocalQueues.start(0, folder.resolve("sqs"), account, resources.queues()));
        CompletableFuture<LocalTables> tables = start.begin(
                "DynamoDB", () -> LocalTables.start(0, folder.resolve("dynamodb"), account, resources.tables()));
        CompletableFuture<LocalBuckets> buckets =
                start.begin("S3", () -> LocalBuckets.start(0, folder.resolve("s3"), account, resources.buckets()));
        CompletableFuture<LocalScheduler> scheduler = start.begin(
                "Scheduler",
                () -> LocalScheduler.start(0, folder.resolve("scheduler"), account, targets, policy, clock));
        CompletableFuture<LocalSecrets> secrets =
                start.begin("Secrets Manager", () -> LocalSecrets.start(0, folder.resolve("secrets"), account, clock));
        start.finish();
        return new LocalAws(account, queues.join(), tables.join(), buckets.join(), scheduler.join(), secrets.join());
    }

    /**
     * The system properties that point every AWS SDK client made after they are set at this stack, S3Presigner
     * included. Each service has its own, as in production only some might be elsewhere; S3 uses path-style addresses
     * by itself, because its host is a number.
     */
    @Override
    public Map<String, String> sdkProperties() {
        Map<String, String> properties = new TreeMap<>();
        properties.put("aws.endpointUrlSqs", queues.url().toString());
        properties.put("aws.endpointUrlDynamoDb", tables.url().toString());
        properties.put("aws.endpointUrlS3", buckets.url().toString());
        properties.put("aws.endpointUrlScheduler", scheduler.url().toString());
        properties.put("aws.endpointUrlSecretsManager", secrets.url().toString());
        properties.put("aws.region", account.region());
        properties.put("aws.accessKeyId", account.accessKey());
        properties.put("aws.secretAccessKey", account.secretKey());
        return Collections.unmodifiableMap(properties);
    }

    @Override
    public LocalAccount account() {
        return account;
    }

    @Override
    public URI queueUrl(String name) {
        return queues.queueUrl(name);
    }

    /** Delivers schedules from now on, first what fell due while the stack was off. */
    @Override
    public void fireSchedules() {
        scheduler.fire();
    }

    /** Stops what delivers before what is delivered to. */
    @Override
    public void close() {
        scheduler.close();
        queues.close();
        tables.close();
        buckets.close();
        secrets.close();
    }
}
