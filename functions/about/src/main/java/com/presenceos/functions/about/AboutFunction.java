package com.presenceos.functions.about;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.presenceos.platform.aws.Lazy;
import com.presenceos.platform.http.GatewayEvent;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.http.Router;
import com.presenceos.wiring.Application;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Supplier;

/** {@code GET /health} and {@code GET /openapi.json}, and an answer for whatever no route takes. */
public final class AboutFunction implements RequestStreamHandler {

    private final Router router;
    private final HttpAdapter http;
    private final Supplier<HttpAdapter> elsewhere;

    public AboutFunction() {
        this(Application.fromEnvironment());
    }

    AboutFunction(Application application) {
        this.router = Router.builder()
                .openGet("/health", new Health(application::database))
                .openGet("/openapi.json", new Description())
                .build();
        this.http = application.http(router);
        this.elsewhere = Lazy.of(() -> application.http(Elsewhere.router()));
    }

    public Router router() {
        return router;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        GatewayEvent event = GatewayEvent.read(input);
        HttpAdapter adapter = Elsewhere.ROUTE.equals(event.routeKey()) ? elsewhere.get() : http;
        adapter.handle(event, output, context);
    }
}
