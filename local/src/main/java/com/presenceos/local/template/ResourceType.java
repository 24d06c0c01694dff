package com.presenceos.local.template;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of resource the template may have, with the property that names one, where there is such a property. */
enum ResourceType {
    FUNCTION("AWS::Serverless::Function", "FunctionName"),
    HTTP_API("AWS::Serverless::HttpApi", "Name"),
    QUEUE("AWS::SQS::Queue", "QueueName"),
    TABLE("AWS::DynamoDB::Table", "TableName"),
    BUCKET("AWS::S3::Bucket", "BucketName"),
    SECRET("AWS::SecretsManager::Secret", "Name"),
    SCHEDULE_GROUP("AWS::Scheduler::ScheduleGroup", "Name"),
    ROLE("AWS::IAM::Role", "RoleName"),
    LOG_GROUP("AWS::Logs::LogGroup", "LogGroupName"),
    METRIC_FILTER("AWS::Logs::MetricFilter", ""),
    ALARM("AWS::CloudWatch::Alarm", "AlarmName"),
    TOPIC("AWS::SNS::Topic", "TopicName"),
    QUEUE_POLICY("AWS::SQS::QueuePolicy", ""),
    BUCKET_POLICY("AWS::S3::BucketPolicy", "");

    private final String type;
    private final String nameProperty;

    ResourceType(String type, String nameProperty) {
        this.type = type;
        this.nameProperty = nameProperty;
    }

    static ResourceType of(Element type) {
        return Arrays.stream(values())
                .filter(known -> known.type.equals(type.scalar()))
                .findFirst()
                .orElseThrow(() -> type.error("Resource type " + type.scalar() + " is not known to the local stack"));
    }

    Optional<String> nameProperty() {
        return Optional.of(nameProperty).filter(name -> !name.isEmpty());
    }
}
