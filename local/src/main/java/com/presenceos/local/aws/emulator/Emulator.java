package com.presenceos.local.aws.emulator;

import com.presenceos.local.aws.AwsServices;
import com.presenceos.local.aws.LocalAccount;
import com.presenceos.local.aws.dynamodb.MissingTables;
import com.presenceos.local.aws.scheduler.FiringPolicy;
import com.presenceos.local.aws.scheduler.ListedFiring;
import com.presenceos.local.aws.scheduler.ScheduleTargets;
import com.presenceos.local.aws.services.LocalResources;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.core.exception.SdkException;

/** The services of an emulator that runs elsewhere, with everything the template needs. */
public final class Emulator implements AwsServices {
    private static final int SECONDS_TO_FINISH = 2;

    private final EmulatorSettings settings;
    private final EmulatorClients clients;
    private final ExecutorService deliveries = Executors.newVirtualThreadPerTaskExecutor();
    private final SchedulePoller poller;

    private Emulator(
            EmulatorSettings settings,
            EmulatorClients clients,
            ScheduleTargets targets,
            FiringPolicy policy,
            InstantSource clock) {
        this.settings = settings;
        this.clients = clients;
        this.poller = new SchedulePoller(new ListedFiring(
                new EmulatedSchedules(clients.scheduler), targets, settings.account(), policy, clock, deliveries));
    }

    /**
     * Makes there what is missing.
     *
     * @throws EmulatorFailure when a service does not answer, or refuses
     */
    public static Emulator start(
            EmulatorSettings settings,
            LocalResources resources,
            ScheduleTargets targets,
            FiringPolicy policy,
            InstantSource clock) {
        EmulatorClients clients = new EmulatorClients(settings);
        try {
            prepare(Service.SQS, settings, () -> new MissingQueues(clients.sqs).create(resources.queues()));
            prepare(Service.DYNAMO_DB, settings, () -> MissingTables.create(clients.dynamoDb, resources.tables()));
            prepare(Service.S3, settings, () -> new MissingBuckets(clients.s3).create(resources.buckets()));
        } catch (EmulatorFailure e) {
            clients.close();
            throw e;
        }
        return new Emulator(settings, clients, targets, policy, clock);
    }

    @Override
    public LocalAccount account() {
        return settings.account();
    }

    @Override
    public Map<String, String> sdkProperties() {
        return settings.sdkProperties();
    }

    @Override
    public URI queueUrl(String name) {
        return URI.create(new MissingQueues(clients.sqs).url(name));
    }

    @Override
    public void fireSchedules() {
        poller.start();
    }

    /** Leaves the emulator as it is; a delivery that does not finish within two seconds is made at the next start. */
    @Override
    public void close() {
        poller.close();
        deliveries.shutdown();
        try {
            deliveries.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        deliveries.shutdownNow();
        clients.close();
    }

    private static void prepare(Service service, EmulatorSettings settings, Runnable step) {
        try {
            step.run();
        } catch (SdkException e) {
            throw new EmulatorFailure(
                    "The AWS emulator at " + settings.endpoint(service) + " is of no use for " + service + ": "
                            + e.getMessage() + " (without " + EmulatorSettings.EVERY_SERVICE
                            + "... the embedded services run)",
                    e);
        }
    }
}
