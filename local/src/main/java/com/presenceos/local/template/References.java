package com.presenceos.local.template;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a reference to a parameter, a resource or the account is here. */
final class References {
    private final Map<String, Element> parameters;
    private final Conditions conditions;
    private final Map<String, Resource> resources;
    private final Surroundings surroundings;

    References(
            Map<String, Element> parameters,
            Conditions conditions,
            Map<String, Resource> resources,
            Surroundings surroundings) {
        this.parameters = parameters;
        this.conditions = conditions;
        this.resources = resources;
        this.surroundings = surroundings;
    }

    String ref(Element at, String name) {
        if (name.startsWith("AWS::")) {
            return pseudo(at, name);
        }
        Element parameter = parameters.get(name);
        if (parameter != null) {
            return Optional.ofNullable(surroundings.parameters().get(name))
                    .or(() -> parameter.find("Default").map(Element::scalar))
                    .orElseThrow(() -> parameter.error("Parameter " + name + " has no default and was not given"));
        }
        Resource resource = resource(at, name);
        return resource.type() == ResourceType.QUEUE
                ? surroundings.queueUrl().apply(name(resource)).toString()
                : name(resource);
    }

    boolean holds(Element at, String condition) {
        return conditions.hold(at, condition, new Intrinsics(this));
    }

    String attribute(Element at, String name, String attribute) {
        Resource resource = resource(at, name);
        return switch (attribute) {
            case "Arn" -> arn(at, resource);
            case "QueueName" -> name(resource);
            default -> throw at.error("Attribute " + attribute + " of " + name + " is not known to the local stack");
        };
    }

    /** The physical name: the one the template gives, else one of the stack and the logical id, as CloudFormation. */
    String name(Resource resource) {
        return resource.type()
                .nameProperty()
                .flatMap(property -> resource.properties().find(property))
                .map(new Intrinsics(this)::text)
                .orElseGet(
                        () -> surroundings.stack() + "-" + kebab(resource.id().replaceFirst("Function$", "")));
    }

    String arn(Element at, Resource resource) {
        String name = name(resource);
        return switch (resource.type()) {
            case QUEUE -> surroundings.account().arn("sqs", name);
            case FUNCTION -> surroundings.account().arn("lambda", "function:" + name);
            case TABLE -> surroundings.account().arn("dynamodb", "table/" + name);
            case BUCKET -> "arn:aws:s3:::" + name;
            case ROLE -> "arn:aws:iam::" + surroundings.account().id() + ":role/" + name;
            case SCHEDULE_GROUP -> surroundings.account().arn("scheduler", "schedule-group/" + name);
            case LOG_GROUP -> surroundings.account().arn("logs", "log-group:" + name);
            case HTTP_API, SECRET, QUEUE_POLICY, BUCKET_POLICY, METRIC_FILTER, ALARM, TOPIC ->
                throw at.error(resource.id() + " has no attribute Arn");
        };
    }

    private Resource resource(Element at, String name) {
        Resource resource = resources.get(name);
        if (resource == null) {
            throw at.error(name + " is neither a parameter nor a resource of this template");
        }
        return resource;
    }

    private String pseudo(Element at, String name) {
        return switch (name) {
            case "AWS::StackName" -> surroundings.stack();
            case "AWS::Region" -> surroundings.account().region();
            case "AWS::AccountId" -> surroundings.account().id();
            case "AWS::Partition" -> "aws";
            case "AWS::URLSuffix" -> "amazonaws.com";
            default -> throw at.error(name + " is not known to the local stack");
        };
    }

    private static String kebab(String id) {
        return id.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
