package com.presenceos.functions.brands;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.http.Permission;
import com.presenceos.platform.http.Router;
import com.presenceos.wiring.Application;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The Lambda function of {@code /brands}, {@code /knowledge}, {@code /ideas} and {@code /drafts}. */
public final class BrandsFunction implements RequestStreamHandler {

    private final Router router;
    private final HttpAdapter http;

    public BrandsFunction() {
        this(Application.fromEnvironment());
    }

    BrandsFunction(Application app) {
        BrandEndpoints brands = new BrandEndpoints(app.brands());
        VoiceEndpoints voices = new VoiceEndpoints(app.brands());
        KnowledgeEndpoints knowledge = new KnowledgeEndpoints(app.knowledge());
        DraftEndpoints drafts = new DraftEndpoints(app.drafts());
        IdeaEndpoints ideas = new IdeaEndpoints(app.ideas());
        this.router = Router.builder()
                .read("/workspaces/{workspace_id}/brands", Permission.BRANDS_READ, brands::list)
                .once("/brands", Permission.BRANDS_WRITE, brands::create)
                .read("/brands/{brand_id}", Permission.BRANDS_READ, brands::read)
                .patch("/brands/{brand_id}", Permission.BRANDS_WRITE, brands::change)
                .delete("/brands/{brand_id}", Permission.BRANDS_WRITE, brands::delete)
                .read("/brands/{brand_id}/voice", Permission.BRANDS_READ, voices::read)
                .patch("/brands/{brand_id}/voice", Permission.BRANDS_WRITE, voices::change)
                .read("/knowledge-types", Permission.KNOWLEDGE_READ, knowledge::types)
                .read("/knowledge/brands/{brand_id}", Permission.KNOWLEDGE_READ, knowledge::list)
                .once("/knowledge/brands/{brand_id}", Permission.KNOWLEDGE_WRITE, knowledge::create)
                .post("/knowledge/brands/{brand_id}/index", Permission.KNOWLEDGE_WRITE, knowledge::indexAgain)
                .read("/knowledge/{item_id}", Permission.KNOWLEDGE_READ, knowledge::read)
                .patch("/knowledge/{item_id}", Permission.KNOWLEDGE_WRITE, knowledge::change)
                .delete("/knowledge/{item_id}", Permission.KNOWLEDGE_WRITE, knowledge::delete)
                .read("/knowledge/{item_id}/passages", Permission.KNOWLEDGE_READ, knowledge::passages)
                .read("/ideas/brands/{brand_id}", Permission.IDEAS_READ, ideas::list)
                .once("/ideas/brands/{brand_id}", Permission.IDEAS_WRITE, ideas::create)
                .read("/ideas/{idea_id}", Permission.IDEAS_READ, ideas::read)
                .patch("/ideas/{idea_id}", Permission.IDEAS_WRITE, ideas::change)
                .delete("/ideas/{idea_id}", Permission.IDEAS_WRITE, ideas::delete)
                .post("/ideas/{idea_id}/approve", Permission.IDEAS_WRITE, ideas::approve)
                .post("/ideas/{idea_id}/reject", Permission.IDEAS_WRITE, ideas::reject)
                .post("/ideas/{idea_id}/restore", Permission.IDEAS_WRITE, ideas::restore)
                .read("/drafts/brands/{brand_id}", Permission.DRAFTS_READ, drafts::list)
                .read("/drafts/{draft_id}", Permission.DRAFTS_READ, drafts::read)
                .read("/drafts/{draft_id}/versions", Permission.DRAFTS_READ, drafts::versions)
                .patch("/drafts/{draft_id}", Permission.DRAFTS_WRITE, drafts::change)
                .delete("/drafts/{draft_id}", Permission.DRAFTS_WRITE, drafts::delete)
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
