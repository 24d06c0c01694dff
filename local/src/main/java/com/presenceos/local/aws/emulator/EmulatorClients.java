package com.presenceos.local.aws.emulator;

import com.presenceos.local.aws.LocalAccount;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The SDK's clients, told where the emulator is, so that it is set up before the system properties are. */
final class EmulatorClients implements AutoCloseable {
    private final EmulatorSettings settings;
    private final SdkHttpClient http = UrlConnectionHttpClient.create();
    final SqsClient sqs;
    final DynamoDbClient dynamoDb;
    final S3Client s3;
    final SchedulerClient scheduler;

    EmulatorClients(EmulatorSettings settings) {
        this.settings = settings;
        sqs = client(SqsClient.builder(), Service.SQS);
        dynamoDb = client(DynamoDbClient.builder(), Service.DYNAMO_DB);
        s3 = client(S3Client.builder(), Service.S3);
        scheduler = client(SchedulerClient.builder(), Service.SCHEDULER);
    }

    @Override
    public void close() {
        sqs.close();
        dynamoDb.close();
        s3.close();
        scheduler.close();
        http.close();
    }

    private <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C client(B builder, Service service) {
        LocalAccount account = settings.account();
        return builder.httpClient(http)
                .endpointOverride(settings.endpoint(service))
                .region(Region.of(account.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(account.accessKey(), account.secretKey())))
                .build();
    }
}
