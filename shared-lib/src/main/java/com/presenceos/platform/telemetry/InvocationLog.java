package com.presenceos.platform.telemetry;

import com.amazonaws.services.lambda.runtime.Context;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/** The log context of one invocation: ids on every line written meanwhile, and one line at the end that sums it up. */
public final class InvocationLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("presence.invocation");

    private final long started = System.nanoTime();
    private String what = "";

    private InvocationLog() {}

    public static InvocationLog open(Context context) {
        PowertoolsLogging.initializeLogging(context);
        return new InvocationLog();
    }

    public void request(String id, String method, String path) {
        MDC.put("request_id", id);
        what = method + " " + path;
    }

    public void caller(UserId user, WorkspaceId workspace) {
        MDC.put("user_id", user.toString());
        MDC.put("workspace_id", workspace.toString());
    }

    public void answered(int status) {
        LOG.info("{} {} in {} ms", what, status, (System.nanoTime() - started) / 1_000_000);
    }

    @Override
    public void close() {
        PowertoolsLogging.clearState(true);
    }
}
