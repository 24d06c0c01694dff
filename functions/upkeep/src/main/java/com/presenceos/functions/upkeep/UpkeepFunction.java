package com.presenceos.functions.upkeep;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.presenceos.identity.ClearAway;
import com.presenceos.platform.telemetry.InvocationLog;
import com.presenceos.wiring.Application;
import java.util.Map;

/** Runs the task that the schedule's input names. */
public final class UpkeepFunction implements RequestHandler<Map<String, String>, String> {

    private final Application app;

    public UpkeepFunction() {
        this(Application.fromEnvironment());
    }

    UpkeepFunction(Application app) {
        this.app = app;
    }

    @Override
    public String handleRequest(Map<String, String> input, Context context) {
        String task = input.getOrDefault("task", "");
        try (InvocationLog log = InvocationLog.open(context)) {
            log.task(task);
            String result = switch (task) {
                case "sweep" -> app.publishing().sweep().run() + " posts, mails and jobs were overdue";
                case "refresh-tokens" ->
                    app.channels().refreshExpiringAccounts().refreshAll() + " tokens refreshed";
                case "clear-away" -> said(app.identity().clearAway().run());
                default ->
                    throw new IllegalArgumentException(
                            "There is no task '" + task + "'; known: sweep, refresh-tokens, clear-away");
            };
            log.done(0);
            return result;
        }
    }

    private static String said(ClearAway.Cleared cleared) {
        return cleared.sessions() + " sessions and " + cleared.links() + " links cleared away";
    }
}
