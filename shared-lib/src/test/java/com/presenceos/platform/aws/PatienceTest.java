package com.presenceos.platform.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.scheduler.SchedulerClient;

/** A service that hangs becomes a failure that can be answered, well before the function is killed. */
final class PatienceTest {

    private static final Duration BEHIND_THE_API = Duration.ofSeconds(29);

    @BeforeAll
    static void somewhere() {
        System.setProperty("aws.region", "eu-north-1");
    }

    @AfterAll
    static void nowhere() {
        System.clearProperty("aws.region");
    }

    @Test
    @Timeout(20)
    void aServiceThatTakesTheCallAndNeverAnswersIsGivenUp() throws IOException {
        CallTimeouts little = new CallTimeouts(Duration.ofMillis(200), Duration.ofMillis(500));
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                SchedulerClient scheduler = little.of(SchedulerClient.builder()
                        .credentialsProvider(AnonymousCredentialsProvider.create())
                        .endpointOverride(URI.create("http://127.0.0.1:" + silent.getLocalPort())))) {

            assertThatThrownBy(() -> scheduler.getSchedule(get -> get.name("p-1")))
                    .isInstanceOf(ApiCallTimeoutException.class);
        }
    }

    @Test
    void everyClientLeavesItsFunctionTimeToAnswer() {
        AwsClients aws = new AwsClients();
        List<AwsServiceClientConfiguration> clients = List.of(
                aws.sqs().serviceClientConfiguration(),
                aws.dynamoDb().serviceClientConfiguration(),
                aws.s3().serviceClientConfiguration(),
                aws.secretsManager().serviceClientConfiguration(),
                aws.scheduler().serviceClientConfiguration());

        assertThat(clients).allSatisfy(client -> {
            Duration attempt =
                    client.overrideConfiguration().apiCallAttemptTimeout().orElseThrow();
            Duration call = client.overrideConfiguration().apiCallTimeout().orElseThrow();
            assertThat(attempt).isLessThan(call);
            assertThat(call.multipliedBy(2)).isLessThan(BEHIND_THE_API);
        });
    }
}
