package com.presenceos.local.aws.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.platform.config.Config;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmulatorSettingsTest {
    private final Map<String, String> before = new HashMap<>();

    @BeforeEach
    void forgetOtherStacks() {
        for (String property : new String[] {"aws.region", "aws.accessKeyId", "aws.secretAccessKey"}) {
            String value = System.clearProperty(property);
            if (value != null) {
                before.put(property, value);
            }
        }
    }

    @AfterEach
    void rememberOtherStacks() {
        before.forEach(System::setProperty);
    }

    @Test
    void withoutAnAddressThereIsNoEmulator() {
        assertThat(EmulatorSettings.find(Config.of(Map.of("AWS_REGION", "eu-central-1"))))
                .isEmpty();
    }

    @Test
    void oneAddressIsForAllServices() {
        assertThat(properties(Map.of("AWS_ENDPOINT_URL", "http://emulator:4566")))
                .containsOnly(
                        Map.entry("aws.endpointUrlSqs", "http://emulator:4566"),
                        Map.entry("aws.endpointUrlDynamoDb", "http://emulator:4566"),
                        Map.entry("aws.endpointUrlS3", "http://emulator:4566"),
                        Map.entry("aws.endpointUrlScheduler", "http://emulator:4566"),
                        Map.entry("aws.endpointUrlSecretsManager", "http://emulator:4566"),
                        Map.entry("aws.region", "us-east-1"),
                        Map.entry("aws.accessKeyId", "test"),
                        Map.entry("aws.secretAccessKey", "test"));
    }

    @Test
    void aServiceMayBeElsewhere() {
        assertThat(properties(Map.of(
                        "AWS_ENDPOINT_URL", "http://emulator:4566", "AWS_ENDPOINT_URL_DYNAMODB", "http://tables:8000")))
                .containsEntry("aws.endpointUrlDynamoDb", "http://tables:8000")
                .containsEntry("aws.endpointUrlSqs", "http://emulator:4566");
    }

    @Test
    void bucketsStayInThePath() {
        assertThat(properties(Map.of("AWS_ENDPOINT_URL", "http://localhost:4566")))
                .containsEntry("aws.endpointUrlS3", "http://127.0.0.1:4566")
                .containsEntry("aws.endpointUrlSqs", "http://localhost:4566");
    }

    @Test
    void theEnvironmentSaysAsWhomToCall() {
        Map<String, String> variables = Map.of(
                "AWS_ENDPOINT_URL", "http://emulator:4566",
                "AWS_REGION", "eu-central-1",
                "AWS_ACCESS_KEY_ID", "123456789012",
                "AWS_SECRET_ACCESS_KEY", "secret");

        assertThat(properties(variables))
                .containsEntry("aws.region", "eu-central-1")
                .containsEntry("aws.accessKeyId", "123456789012")
                .containsEntry("aws.secretAccessKey", "secret");
        assertThat(settings(variables).account().arn("sqs", "due"))
                .isEqualTo("arn:aws:sqs:eu-central-1:123456789012:due");
    }

    @Test
    void refusesToLeaveTheRestToTheRealAws() {
        Map<String, String> some = Map.of(
                "AWS_ENDPOINT_URL_SQS", "http://emulator:4566",
                "AWS_ENDPOINT_URL_S3", "http://emulator:4566",
                "AWS_ENDPOINT_URL_SCHEDULER", "http://emulator:4566");

        assertThatThrownBy(() -> settings(some))
                .isInstanceOf(EmulatorFailure.class)
                .hasMessage("The rest of AWS would be the real one: set AWS_ENDPOINT_URL, or also"
                        + " AWS_ENDPOINT_URL_DYNAMODB, AWS_ENDPOINT_URL_SECRETS_MANAGER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"emulator:4566", "http://", "ftp://emulator", "http://a b"})
    void refusesWhatIsNoAddress(String value) {
        assertThatThrownBy(() -> settings(Map.of("AWS_ENDPOINT_URL", value)))
                .isInstanceOf(EmulatorFailure.class)
                .hasMessage("AWS_ENDPOINT_URL is '" + value + "'; an address such as http://localhost:4566 is needed");
    }

    private static Map<String, String> properties(Map<String, String> variables) {
        return settings(variables).sdkProperties();
    }

    private static EmulatorSettings settings(Map<String, String> variables) {
        return EmulatorSettings.find(Config.of(variables)).orElseThrow();
    }
}
