package com.presenceos.functions.auth;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.http.Permission;
import com.presenceos.platform.http.Router;
import com.presenceos.wiring.Application;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The Lambda function of {@code /auth}. */
public final class AuthFunction implements RequestStreamHandler {

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
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        http.handle(input, output, context);
    }
}
