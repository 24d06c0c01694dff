package com.presenceos.local.aws.services;

import com.presenceos.local.aws.LocalClients;
import com.presenceos.local.aws.dynamodb.TableDefinition;
import com.presenceos.local.aws.dynamodb.TableDefinition.AttributeType;
import com.presenceos.local.aws.dynamodb.TableDefinition.KeyAttribute;
import com.presenceos.local.aws.scheduler.FiringPolicy;
import com.presenceos.local.aws.sqs.QueueDefinition;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Writes one thing to each service and reads it back, by clients that know nothing but the system properties. */
final class EveryService {
    static final LocalResources RESOURCES = new LocalResources(
            List.of(QueueDefinition.standard("due", Duration.ofSeconds(30))),
            List.of(new TableDefinition(
                    "quotas", new KeyAttribute("id", AttributeType.S), Optional.empty(), Optional.of("expires_at"))),
            List.of("media"));

    private EveryService() {}

    static LocalAws start(Path folder) {
        LocalAws aws = LocalAws.start(
                folder,
                LocalClients.ACCOUNT,
                RESOURCES,
                (_, _, _) -> {},
                FiringPolicy.PUNCTUAL,
                InstantSource.system());
        aws.sdkProperties().forEach(System::setProperty);
        return aws;
    }

    /** Starts a stack, writes to it, says so, and waits to be killed. */
    @SuppressWarnings("SystemOut") // how it tells the test that kills it
    public static void main(String[] arguments) throws InterruptedException {
        LocalAws aws = start(Path.of(arguments[0]));
        write(aws);
        System.out.println("written");
        Thread.sleep(Duration.ofMinutes(1));
    }

    static void write(LocalAws aws) {
        try (SqsClient sqs = SqsClient.create();
                DynamoDbClient dynamo = DynamoDbClient.create();
                S3Client s3 = S3Client.create();
                SchedulerClient scheduler = SchedulerClient.create();
                SecretsManagerClient secrets = SecretsManagerClient.create()) {
            sqs.sendMessage(
                    send -> send.queueUrl(aws.queueUrl("due").toString()).messageBody("message"));
            dynamo.putItem(put -> put.tableName("quotas").item(Map.of("id", AttributeValue.fromS("item"))));
            s3.putObject(put -> put.bucket("media").key("key"), RequestBody.fromString("object"));
            scheduler.createSchedule(create -> create.name("schedule")
                    .scheduleExpression("at(2099-01-01T00:00:00)")
                    .flexibleTimeWindow(window -> window.mode("OFF"))
                    .target(target -> target.arn("arn:aws:sqs:us-east-1:000000000000:due")
                            .roleArn("arn:aws:iam::000000000000:role/scheduler")));
            secrets.createSecret(create -> create.name("name").secretString("secret"));
        }
    }

    static List<String> read(LocalAws aws) {
        List<String> found = new ArrayList<>();
        try (SqsClient sqs = SqsClient.create();
                DynamoDbClient dynamo = DynamoDbClient.create();
                S3Client s3 = S3Client.create();
                SchedulerClient scheduler = SchedulerClient.create();
                SecretsManagerClient secrets = SecretsManagerClient.create()) {
            sqs.receiveMessage(receive -> receive.queueUrl(aws.queueUrl("due").toString()))
                    .messages()
                    .forEach(message -> found.add(message.body()));
            dynamo.scan(scan -> scan.tableName("quotas"))
                    .items()
                    .forEach(item -> item.values().forEach(value -> found.add(value.s())));
            found.add(s3.getObjectAsBytes(get -> get.bucket("media").key("key")).asUtf8String());
            scheduler.listSchedules(list -> {}).schedules().forEach(schedule -> found.add(schedule.name()));
            found.add(secrets.getSecretValue(get -> get.secretId("name")).secretString());
        }
        return found;
    }
}
