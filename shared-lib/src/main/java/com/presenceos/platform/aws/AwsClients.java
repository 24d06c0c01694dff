package com.presenceos.platform.aws;

import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The SDK's clients, each made when first asked for. Region, credentials and endpoints are the SDK's own business
 * (its environment variables or system properties), so the same code runs against AWS and against an emulator. None waits
 * for a service longer than its {@link CallTimeouts}.
 */
public final class AwsClients {

    private final Supplier<SqsClient> sqs = Lazy.of(() -> CallTimeouts.USUAL.of(SqsClient.builder()));
    private final Supplier<DynamoDbClient> dynamoDb = Lazy.of(() -> CallTimeouts.USUAL.of(DynamoDbClient.builder()));
    private final Supplier<S3Client> s3 = Lazy.of(() -> CallTimeouts.WITH_FILES.of(S3Client.builder()));
    private final Supplier<S3Presigner> s3Presigner = Lazy.of(S3Presigner::create);
    private final Supplier<SecretsManagerClient> secretsManager =
            Lazy.of(() -> CallTimeouts.USUAL.of(SecretsManagerClient.builder()));
    private final Supplier<SchedulerClient> scheduler = Lazy.of(() -> CallTimeouts.USUAL.of(SchedulerClient.builder()));

    public SqsClient sqs() {
        return sqs.get();
    }

    public DynamoDbClient dynamoDb() {
        return dynamoDb.get();
    }

    public S3Client s3() {
        return s3.get();
    }

    public S3Presigner s3Presigner() {
        return s3Presigner.get();
    }

    public SecretsManagerClient secretsManager() {
        return secretsManager.get();
    }

    public SchedulerClient scheduler() {
        return scheduler.get();
    }
}
