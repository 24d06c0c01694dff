package com.presenceos.platform.telemetry;

import com.amazonaws.services.lambda.runtime.Context;
import com.presenceos.platform.ids.Id;
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
        MDC.put("request_id", context.getAwsRequestId());
        return new InvocationLog();
    }

    /**
     * An HTTP request, by the route that it takes. Nothing that the caller wrote is logged: queries and bodies may hold
     * secrets, and a path whatever somebody wants to read in a log.
     */
    public void request(String route) {
        what = route;
    }

    public void message(String kind, int count) {
        what = count == 1 ? kind : count + " x " + kind;
    }

    public void task(String name) {
        what = name;
    }

    public void caller(UserId user, WorkspaceId workspace) {
        MDC.put("user_id", user.toString());
        workspace(workspace);
    }

    public void workspace(WorkspaceId workspace) {
        MDC.put("workspace_id", workspace.toString());
    }

    /** What this invocation is about, e.g. {@code post_id}. */
    public void subject(String name, Id id) {
        MDC.put(name, id.toString());
    }

    public void answered(int status) {
        LOG.info("{} -> {} in {} ms", what, status, elapsedMillis());
    }

    public void done(int failures) {
        if (failures > 0) {
            LOG.warn("{} failed in {} ms", what, elapsedMillis());
        } else {
            LOG.info("{} done in {} ms", what, elapsedMillis());
        }
    }

    @Override
    public void close() {
        PowertoolsLogging.clearState(true);
    }

    private long elapsedMillis() {
        return (System.nanoTime() - started) / 1_000_000;
    }
}
