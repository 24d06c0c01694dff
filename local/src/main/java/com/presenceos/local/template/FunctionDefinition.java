package com.presenceos.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A function as the template defines it.
 *
 * @param name its physical name
 * @param arn how schedules name it
 * @param handlerClass the class before the {@code ::} of the handler; the method is always handleRequest
 * @param memory in MB
 * @param snapStart whether a deployment publishes snapshots of it
 */
public record FunctionDefinition(
        String id,
        String name,
        String arn,
        String handlerClass,
        Duration timeout,
        int memory,
        boolean snapStart,
        Map<String, String> environment,
        List<HttpRoute> routes,
        List<QueueSource> queues,
        List<ScheduleSource> schedules) {

    public FunctionDefinition {
        environment = Map.copyOf(environment);
        routes = List.copyOf(routes);
        queues = List.copyOf(queues);
        schedules = List.copyOf(schedules);
    }

    /** What people call it, in logs and folders: {@code ai-worker} for AiWorkerFunction. */
    public String shortName() {
        return id.replaceFirst("Function$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
