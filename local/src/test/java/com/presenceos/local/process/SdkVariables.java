package com.presenceos.local.process;

import java.util.Map;
import java.util.TreeMap;

/** Where the services of the stack in this JVM are, as another process is told: by variables in place of properties. */
final class SdkVariables {

    private static final Map<String, String> NAMES = Map.of(
            "aws.endpointUrlSqs", "AWS_ENDPOINT_URL_SQS",
            "aws.endpointUrlDynamoDb", "AWS_ENDPOINT_URL_DYNAMODB",
            "aws.endpointUrlS3", "AWS_ENDPOINT_URL_S3",
            "aws.endpointUrlScheduler", "AWS_ENDPOINT_URL_SCHEDULER",
            "aws.endpointUrlSecretsManager", "AWS_ENDPOINT_URL_SECRETS_MANAGER",
            "aws.endpointUrlSesV2", "AWS_ENDPOINT_URL_SESV2",
            "aws.region", "AWS_REGION",
            "aws.accessKeyId", "AWS_ACCESS_KEY_ID",
            "aws.secretAccessKey", "AWS_SECRET_ACCESS_KEY");

    private SdkVariables() {}

    static Map<String, String> ofThisJvm() {
        Map<String, String> variables = new TreeMap<>();
        NAMES.forEach((property, variable) -> variables.put(variable, System.getProperty(property)));
        return variables;
    }
}
