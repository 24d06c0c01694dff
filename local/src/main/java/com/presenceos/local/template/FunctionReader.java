package com.presenceos.local.template;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A function of the template with what {@code Globals} say about all of them. */
final class FunctionReader {
    private static final int DEFAULT_TIMEOUT = 3;
    private static final int DEFAULT_MEMORY = 128;
    private static final String METHOD = "::handleRequest";
    // Those that mean nothing on one machine are listed too: somebody decided that they mean nothing.
    private static final List<String> PROPERTIES = List.of(
            "FunctionName",
            "Description",
            "CodeUri",
            "Handler",
            "Runtime",
            "Architectures",
            "MemorySize",
            "Timeout",
            "ReservedConcurrentExecutions",
            "SnapStart",
            "AutoPublishAlias",
            "LoggingConfig",
            "Environment",
            "Policies",
            "Events");

    private final Optional<Element> globals;
    private final References references;
    private final Intrinsics intrinsics;

    FunctionReader(Optional<Element> globals, References references) {
        this.globals = globals;
        this.references = references;
        this.intrinsics = new Intrinsics(references);
        globals.ifPresent(all -> all.allow("Globals.Function", PROPERTIES));
    }

    FunctionDefinition read(Resource resource) {
        Element properties = resource.properties();
        properties.allow("a function", PROPERTIES);
        List<HttpRoute> routes = new ArrayList<>();
        List<QueueSource> queues = new ArrayList<>();
        List<ScheduleSource> schedules = new ArrayList<>();
        properties.find("Events").map(Element::entries).orElse(Map.of()).forEach((id, event) -> {
            Element type = event.get("Type");
            switch (type.scalar()) {
                case "HttpApi" -> routes.add(route(event.get("Properties")));
                case "SQS" -> queues.add(queue(event.get("Properties")));
                case "ScheduleV2" -> schedules.add(schedule(resource.id() + id, event.get("Properties")));
                default -> throw type.error("Event type " + type.scalar() + " is not known to the local stack");
            }
        });
        return new FunctionDefinition(
                resource.id(),
                references.name(resource),
                references.arn(properties, resource),
                handlerClass(properties.get("Handler")),
                Duration.ofSeconds(
                        setting(properties, "Timeout").map(Element::number).orElse(DEFAULT_TIMEOUT)),
                setting(properties, "MemorySize").map(Element::number).orElse(DEFAULT_MEMORY),
                setting(properties, "SnapStart").isPresent(),
                environment(properties),
                routes,
                queues,
                schedules);
    }

    private Optional<Element> setting(Element properties, String name) {
        return properties.find(name).or(() -> globals.flatMap(all -> all.find(name)));
    }

    private Map<String, String> environment(Element properties) {
        Map<String, String> environment = new LinkedHashMap<>();
        Stream.concat(globals.stream(), Stream.of(properties))
                .flatMap(level -> level.find("Environment").stream())
                .flatMap(level -> level.find("Variables").stream())
                .forEach(variables ->
                        variables.entries().forEach((name, value) -> environment.put(name, intrinsics.text(value))));
        return environment;
    }

    private static String handlerClass(Element handler) {
        String text = handler.scalar();
        if (!text.endsWith(METHOD)) {
            throw handler.error("Handler " + text + " must end in " + METHOD);
        }
        return text.substring(0, text.length() - METHOD.length());
    }

    private HttpRoute route(Element properties) {
        properties.allow("an HttpApi event", List.of("ApiId", "Method", "Path"));
        return new HttpRoute(
                properties.get("Method").scalar(), properties.get("Path").scalar());
    }

    private QueueSource queue(Element properties) {
        properties.allow("an SQS event", List.of("Queue", "BatchSize", "FunctionResponseTypes", "ScalingConfig"));
        String arn = intrinsics.text(properties.get("Queue"));
        List<String> responses = properties.find("FunctionResponseTypes").map(Element::items).orElse(List.of()).stream()
                .map(Element::scalar)
                .toList();
        try {
            return new QueueSource(
                    arn.substring(arn.lastIndexOf(':') + 1),
                    properties.find("BatchSize").map(Element::number).orElse(10),
                    properties.get("ScalingConfig").get("MaximumConcurrency").number(),
                    responses.contains("ReportBatchItemFailures"));
        } catch (IllegalArgumentException e) {
            throw properties.error(String.valueOf(e.getMessage()));
        }
    }

    private ScheduleSource schedule(String id, Element properties) {
        properties.allow("a ScheduleV2 event", List.of("Name", "ScheduleExpression", "Input", "RetryPolicy"));
        Element expression = properties.get("ScheduleExpression");
        if (!expression.scalar().matches("rate\\(\\d+ (minutes?|hours?|days?)\\)")) {
            throw expression.error(expression.scalar() + " is not a rate, such as rate(5 minutes)");
        }
        return new ScheduleSource(
                properties.find("Name").map(intrinsics::text).orElse(id),
                expression.scalar(),
                properties.find("Input").map(Element::scalar).orElse("{}"),
                properties
                        .find("RetryPolicy")
                        .map(policy -> policy.get("MaximumRetryAttempts").number())
                        .orElse(185));
    }
}
