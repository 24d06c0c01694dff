package com.presenceos.local.functions;

import com.presenceos.local.template.FunctionDefinition;
import com.presenceos.local.template.HttpRoute;
import com.presenceos.local.template.QueueSource;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Functions as a template would define them. */
public final class Definitions {
    private Definitions() {}

    public static FunctionDefinition http(Class<?> handler, String... routes) {
        List<HttpRoute> all = Arrays.stream(routes)
                .map(route -> route.split(" "))
                .map(parts -> new HttpRoute(parts[0], parts[1]))
                .toList();
        return definition(handler, all, List.of(), Map.of());
    }

    public static FunctionDefinition queue(Class<?> handler, QueueSource source) {
        return definition(handler, List.of(), List.of(source), Map.of());
    }

    public static FunctionDefinition plain(Class<?> handler, Map<String, String> environment) {
        return definition(handler, List.of(), List.of(), environment);
    }

    private static FunctionDefinition definition(
            Class<?> handler, List<HttpRoute> routes, List<QueueSource> queues, Map<String, String> environment) {
        String name = handler.getSimpleName();
        return new FunctionDefinition(
                name,
                name,
                "arn:aws:lambda:us-east-1:000000000000:function:" + name,
                handler.getName(),
                Duration.ofSeconds(20),
                256,
                false,
                environment,
                routes,
                queues,
                List.of());
    }
}
