package com.presenceos.functions.about;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.http.Router;
import com.presenceos.wiring.Application;

/** {@code GET /health} and {@code GET /openapi.json}. */
public final class AboutFunction implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Router router;
    private final HttpAdapter http;

    public AboutFunction() {
        this(Application.fromEnvironment());
    }

    AboutFunction(Application application) {
        this.router = Router.builder()
                .openGet("/health", new Health(application::database))
                .openGet("/openapi.json", new Description())
                .build();
        this.http = application.http(router);
    }

    public Router router() {
        return router;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.handle(event, context);
    }
}
