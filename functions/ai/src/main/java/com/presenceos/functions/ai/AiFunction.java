package com.presenceos.functions.ai;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.http.Permission;
import com.presenceos.platform.http.Router;
import com.presenceos.wiring.Application;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The Lambda function of {@code /ai} and of finding knowledge. */
public final class AiFunction implements RequestStreamHandler {

    private final Router router;
    private final HttpAdapter http;

    public AiFunction() {
        this(Application.fromEnvironment());
    }

    AiFunction(Application app) {
        SearchEndpoint search = new SearchEndpoint(app.knowledge());
        JobEndpoints jobs = new JobEndpoints(app.jobs());
        WritingEndpoints writing = new WritingEndpoints(app.jobs());
        this.router = Router.builder()
                .ask("/knowledge/brands/{brand_id}/search", Permission.KNOWLEDGE_READ, search::search)
                .once("/ai/brands/{brand_id}/drafts/generate", Permission.DRAFTS_WRITE, writing::drafts)
                .read("/ai/jobs/{job_id}", Permission.KNOWLEDGE_READ, jobs::read)
                .post("/ai/jobs/{job_id}/cancel", Permission.KNOWLEDGE_WRITE, jobs::cancel)
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
