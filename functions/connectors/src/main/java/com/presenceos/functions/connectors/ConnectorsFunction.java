package com.presenceos.functions.connectors;

import static com.presenceos.platform.http.Permission.CONNECTORS_READ;
import static com.presenceos.platform.http.Permission.CONNECTORS_WRITE;
import static com.presenceos.platform.http.Permission.POSTS_WRITE;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.http.Router;
import com.presenceos.wiring.Application;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Networks and connected accounts over HTTP. */
public final class ConnectorsFunction implements RequestStreamHandler {

    private final Router router;
    private final HttpAdapter http;

    public ConnectorsFunction() {
        this(Application.fromEnvironment());
    }

    ConnectorsFunction(Application app) {
        ConnectorEndpoints endpoints = new ConnectorEndpoints(app);
        this.router = Router.builder()
                .get("/networks", CONNECTORS_READ, endpoints::networks)
                .post("/connectors/oauth/url", CONNECTORS_WRITE, endpoints::start)
                .post("/connectors/oauth/callback", CONNECTORS_WRITE, endpoints::finish)
                .post("/connectors/oauth/choice", CONNECTORS_WRITE, endpoints::choose)
                .read("/connectors/brands/{brand_id}", CONNECTORS_READ, endpoints::list)
                .read("/connectors/{connector_id}", CONNECTORS_READ, endpoints::read)
                .get("/connectors/{connector_id}/quota", CONNECTORS_READ, endpoints::quota)
                .post("/connectors/{connector_id}/pause", POSTS_WRITE, endpoints::pause)
                .post("/connectors/{connector_id}/resume", POSTS_WRITE, endpoints::resume)
                .delete("/connectors/{connector_id}", CONNECTORS_WRITE, endpoints::disconnect)
                .build();
        this.http = app.http(router);
    }

    Router router() {
        return router;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        http.handle(input, output, context);
    }
}
