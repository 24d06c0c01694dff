package com.presenceos.functions.auth;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.http.Permission;
import com.presenceos.platform.http.Router;
import com.presenceos.wiring.Application;

/** The Lambda function of {@code /auth}. */
public final class AuthFunction implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Router router;
    private final HttpAdapter http;

    public AuthFunction() {
        this(Application.fromEnvironment());
    }

    AuthFunction(Application app) {
        AuthEndpoints auth = new AuthEndpoints(app.identity());
        this.router = Router.builder()
                .openPost("/auth/register", auth::register)
                .openPost("/auth/login", auth::logIn)
                .openPost("/auth/verify-email", auth::verifyEmail)
                .post("/auth/verify-email/send", Permission.WORKSPACE_READ, auth::sendVerification)
                .post("/auth/logout", Permission.WORKSPACE_READ, auth::logOut)
                .post("/auth/logout-all", Permission.WORKSPACE_READ, auth::logOutEverywhere)
                .read("/auth/me", Permission.WORKSPACE_READ, auth::me)
                .build();
        this.http = app.http(router);
    }

    Router router() {
        return router;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.handle(event, context);
    }
}
