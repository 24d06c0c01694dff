package com.presenceos.functions.about;

import com.presenceos.platform.http.Endpoint;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.platform.sql.Database;
import java.util.function.Supplier;

/** The service works when its database answers; while that wakes the adapter says 503 and when to come back. */
record Health(Supplier<Database> database) implements Endpoint {

    @Override
    public Response handle(Request request) {
        database.get().ping();
        return Response.ok(new Status("ok"));
    }

    record Status(String status) {}
}
