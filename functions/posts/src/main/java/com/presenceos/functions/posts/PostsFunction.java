package com.presenceos.functions.posts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.presenceos.platform.http.HttpAdapter;
import com.presenceos.platform.http.Permission;
import com.presenceos.platform.http.Router;
import com.presenceos.wiring.Application;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Schedules posts and shows what became of them. */
public final class PostsFunction implements RequestStreamHandler {

    private final Router router;
    private final HttpAdapter http;

    public PostsFunction() {
        this(Application.fromEnvironment());
    }

    PostsFunction(Application app) {
        PostEndpoints posts = new PostEndpoints(app);
        NoticeEndpoints notices = new NoticeEndpoints(app);
        router = Router.builder()
                .once("/posts/brands/{brand_id}", Permission.POSTS_WRITE, posts::schedule)
                .read("/posts/brands/{brand_id}", Permission.POSTS_READ, posts::list)
                .read("/posts/{post_id}", Permission.POSTS_READ, posts::read)
                .patch("/posts/{post_id}", Permission.POSTS_WRITE, posts::change)
                .post("/posts/{post_id}/publish-now", Permission.POSTS_WRITE, posts::publishNow)
                .post("/posts/{post_id}/retry", Permission.POSTS_WRITE, posts::retry)
                .post("/posts/{post_id}/resolve", Permission.POSTS_WRITE, posts::resolve)
                .once("/posts/brands/{brand_id}/move", Permission.POSTS_WRITE, posts::move)
                .post("/posts/{post_id}/cancel", Permission.POSTS_WRITE, posts::cancel)
                .read("/posts/{post_id}/jobs", Permission.POSTS_READ, posts::publications)
                .read("/notices", Permission.POSTS_READ, notices::list)
                .post("/notices/{notice_id}/read", Permission.POSTS_WRITE, notices::markRead)
                .post("/notices/read-all", Permission.POSTS_WRITE, notices::markAllRead)
                .build();
        http = app.http(router);
    }

    Router router() {
        return router;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        http.handle(input, output, context);
    }
}
