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

/** The Lambda function of {@code /ai}, of finding knowledge and of models' keys. */
public final class AiFunction implements RequestStreamHandler {

    private final Router router;
    private final HttpAdapter http;

    public AiFunction() {
        this(Application.fromEnvironment());
    }

    AiFunction(Application app) {
        SearchEndpoint search = new SearchEndpoint(app.knowledge());
        JobEndpoints jobs = new JobEndpoints(app.jobs());
        StartedJobs started = new StartedJobs(app.jobs());
        ImportEndpoints imports = new ImportEndpoints(started);
        UploadEndpoints uploads = new UploadEndpoints(app);
        VoiceEndpoints voice = new VoiceEndpoints(app.models(), started);
        WritingEndpoints writing = new WritingEndpoints(app.drafts(), app.ideas(), started);
        UsageEndpoints usage = new UsageEndpoints(app.models());
        ModelKeyEndpoints keys = new ModelKeyEndpoints(app.models());
        this.router = Router.builder()
                .ask("/knowledge/brands/{brand_id}/search", Permission.KNOWLEDGE_READ, search::search)
                .post("/knowledge/brands/{brand_id}/files", Permission.KNOWLEDGE_WRITE, uploads::knowledge)
                .once("/knowledge/brands/{brand_id}/import", Permission.KNOWLEDGE_WRITE, imports::start)
                .ask("/ai/brands/{brand_id}/check", Permission.DRAFTS_READ, writing::check)
                .read("/drafts/{draft_id}/checks", Permission.DRAFTS_READ, writing::variants)
                .once("/ai/brands/{brand_id}/ideas/generate", Permission.IDEAS_WRITE, writing::ideas)
                .once("/ai/brands/{brand_id}/drafts/generate", Permission.DRAFTS_WRITE, writing::drafts)
                .once("/ai/brands/{brand_id}/rewrite", Permission.DRAFTS_WRITE, writing::rewrite)
                .read("/ai/abilities", Permission.DRAFTS_READ, voice::abilities)
                .post("/ai/brands/{brand_id}/voice/files", Permission.DRAFTS_WRITE, uploads::recording)
                .once("/ai/brands/{brand_id}/voice/transcribe", Permission.DRAFTS_WRITE, voice::transcribe)
                .read("/ai/usage", Permission.WORKSPACE_READ, usage::usage)
                .read("/ai/models", Permission.WORKSPACE_READ, usage::models)
                .read("/workspaces/{workspace_id}/model-keys", Permission.MODEL_KEYS_READ, keys::list)
                .put("/workspaces/{workspace_id}/model-keys/{provider}", Permission.MODEL_KEYS_WRITE, keys::set)
                .delete("/workspaces/{workspace_id}/model-keys/{provider}", Permission.MODEL_KEYS_WRITE, keys::remove)
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
