package com.presenceos.platform.aws;

import java.util.function.Supplier;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The SDK's clients, each made when first asked for. Region, credentials and endpoints are the SDK's own business
 * (its environment variables or system properties), so the same code runs against AWS and against an emulator.
 */
public final class AwsClients {

    private final Supplier<SdkHttpClient> http = Lazy.of(UrlConnectionHttpClient::create);
    private final Supplier<SqsClient> sqs =
            Lazy.of(() -> SqsClient.builder().httpClient(http.get()).build());
    private final Supplier<DynamoDbClient> dynamoDb =
            Lazy.of(() -> DynamoDbClient.builder().httpClient(http.get()).build());
    private final Supplier<S3Client> s3 =
            Lazy.of(() -> S3Client.builder().httpClient(http.get()).build());
    private final Supplier<S3Presigner> s3Presigner = Lazy.of(S3Presigner::create);
    private final Supplier<SecretsManagerClient> secretsManager =
            Lazy.of(() -> SecretsManagerClient.builder().httpClient(http.get()).build());
    private final Supplier<SchedulerClient> scheduler =
            Lazy.of(() -> SchedulerClient.builder().httpClient(http.get()).build());

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
