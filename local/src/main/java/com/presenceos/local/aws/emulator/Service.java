package com.presenceos.local.aws.emulator;

/** A service of AWS and what its address is called. */
enum Service {
    SQS("SQS", "Sqs"),
    DYNAMO_DB("DYNAMODB", "DynamoDb"),
    S3("S3", "S3"),
    SCHEDULER("SCHEDULER", "Scheduler"),
    SECRETS_MANAGER("SECRETS_MANAGER", "SecretsManager");

    private final String inVariable;
    private final String inProperty;

    Service(String inVariable, String inProperty) {
        this.inVariable = inVariable;
        this.inProperty = inProperty;
    }

    String variable() {
        return EmulatorSettings.EVERY_SERVICE + "_" + inVariable;
    }

    /** The system property in which the SDK looks. */
    String property() {
        return "aws.endpointUrl" + inProperty;
    }
}
