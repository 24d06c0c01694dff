package com.presenceos.functions.about;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.presenceos.platform.aws.Lazy;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.http.Router;
import com.presenceos.wiring.Application;
import java.util.function.Supplier;

/** {@code GET /health} and {@code GET /openapi.json}, and an answer for whatever no route takes. */
public final class AboutFunction implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

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
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        HttpAdapter adapter = Elsewhere.ROUTE.equals(event.getRouteKey()) ? elsewhere.get() : http;
        return adapter.handle(event, context);
    }
}
