package com.presenceos.functions.media;

import static com.presenceos.platform.http.Permission.MEDIA_READ;
import static com.presenceos.platform.http.Permission.MEDIA_WRITE;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.http.Router;
import com.presenceos.wiring.Application;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Pictures over HTTP. */
public final class MediaFunction implements RequestStreamHandler {

    private final Router router;
    private final HttpAdapter http;

    public MediaFunction() {
        this(Application.fromEnvironment());
    }

    MediaFunction(Application app) {
        MediaEndpoints endpoints = new MediaEndpoints(app.media());
        this.router = Router.builder()
                .once("/media/brands/{brand_id}/presigned-url", MEDIA_WRITE, endpoints::start)
                .upload("/media/{media_id}/complete", MEDIA_WRITE, endpoints::complete)
                .get("/media/brands/{brand_id}", MEDIA_READ, endpoints::list)
                .delete("/media/{media_id}", MEDIA_WRITE, endpoints::delete)
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
