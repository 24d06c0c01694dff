package com.presenceos.local.aws.services;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.local.aws.LocalClients;
import com.presenceos.local.aws.scheduler.FiringPolicy;
import com.presenceos.local.aws.sqs.QueueDefinition;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

@Tag("slow")
final class LocalAwsTest {
    private static final String[] ALL = {"message", "item", "object", "schedule", "secret"};

    @TempDir
    Path folder;

    private final Properties before = new Properties();

    @BeforeEach
    void remember() {
        before.putAll(System.getProperties());
    }

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    @Test
    void isFoundByOrdinaryClientsAndKeepsWhatTheyWrite() {
        try (LocalAws aws = EveryService.start(folder)) {
            EveryService.write(aws);
        }

        try (LocalAws aws = EveryService.start(folder)) {
            assertThat(EveryService.read(aws)).containsExactly(ALL);
        }
    }

    @Test
    void isFoundByAnOrdinaryPresigner() {
        try (LocalAws aws = EveryService.start(folder);
                S3Presigner presigner = S3Presigner.create()) {
            String url = presigner
                    .presignGetObject(presign -> presign.signatureDuration(Duration.ofMinutes(1))
                            .getObjectRequest(get -> get.bucket("media").key("key")))
                    .url()
                    .toString();

            assertThat(url).startsWith(aws.sdkProperties().get("aws.endpointUrlS3") + "/media/key?");
        }
    }

    @Test
    void losesNothingWhenKilled() throws Exception {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EveryService.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(killed.getInputStream(), UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("written");
        } finally {
            killed.destroyForcibly().waitFor();
        }

        try (LocalAws aws = EveryService.start(folder)) {
            assertThat(EveryService.read(aws)).containsExactly(ALL);
        }
    }

    @Test
    void namesWhatDidNotStart() throws Exception {
        Files.writeString(folder.resolve("secrets"), "a file where a folder belongs");
        Files.writeString(folder.resolve("s3"), "a file where a folder belongs");

        assertThatThrownBy(() -> EveryService.start(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("S3 did not start")
                .hasMessageContaining("Secrets Manager did not start")
                .message()
                .doesNotContain("SQS", "DynamoDB");
    }

    @Test
    void namesAQueueWithoutItsDeadLetterQueue() {
        LocalResources wrong = new LocalResources(
                List.of(QueueDefinition.standard("due", Duration.ofSeconds(30)).redriveTo("nowhere", 3)),
                List.of(),
                List.of());

        assertThatThrownBy(() -> LocalAws.start(
                        folder,
                        LocalClients.ACCOUNT,
                        wrong,
                        (_, _, _) -> {},
                        FiringPolicy.PUNCTUAL,
                        InstantSource.system()))
                .hasMessageContaining("nowhere");
    }
}
