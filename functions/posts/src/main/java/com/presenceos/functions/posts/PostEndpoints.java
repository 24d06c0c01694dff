package com.presenceos.functions.posts;

import com.presenceos.brands.Actor;
import com.presenceos.brands.Brand;
import com.presenceos.brands.BrandId;
import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.http.Items;
import com.presenceos.platform.http.Page;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.ledger.PostOrigin;
import com.presenceos.publishing.ledger.PostPosition;
import com.presenceos.publishing.ledger.Resolution;
import com.presenceos.publishing.plan.LocalSchedule.TimeNote;
import com.presenceos.publishing.plan.MovePosts;
import com.presenceos.publishing.plan.PostGroup;
import com.presenceos.wiring.Application;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** From requests to the use cases of publishing, and back. */
final class PostEndpoints {

    private final Application app;

    PostEndpoints(Application app) {
        this.app = app;
    }

    Response schedule(Request request) {
        BrandId brand = request.pathId("brand_id", BrandId::new);
        ScheduleRequest.Checked body = request.body(ScheduleRequest.class).checked();
        PostOrigin origin = body.draft()
                .map(draft -> app.drafts().use().by(actor(request), draft))
                .orElse(PostOrigin.NONE);
        Post post = app.publishing()
                .schedule(origin)
                .schedule(actor(request), brand, body.connector(), body.plan(), request.idempotent());
        return Response.created("/posts/" + post.id(), PostView.of(post, body.note()))
                .withHeader("ETag", etag(post));
    }

    Response list(Request request) {
        BrandId brand = request.pathId("brand_id", BrandId::new);
        int limit = request.limit();
        Optional<PostPosition> after =
                request.cursor().map(cursor -> new PostPosition(cursor.instant(0), new PostId(cursor.uuid(1))));
        var read = app.publishing().read();
        var workspace = request.caller().workspace();
        var status = request.chosen("status", PostStatus.values());
        var found = request.chosen("group", PostGroup.values())
                .map(group -> read.list(workspace, brand, group, status, after, limit + 1))
                .orElseGet(() -> read.list(workspace, brand, status, after, limit + 1));
        return Response.ok(Page.upTo(limit, found, post -> Cursor.of(post.dueAt(), post.id()))
                .map(PostView::of));
    }

    Response read(Request request) {
        Post post = app.publishing().read().read(request.caller().workspace(), request.pathId("post_id", PostId::new));
        return Response.ok(PostView.Whole.of(post, app.drafts().use().of(workspace(request), post.id())))
                .withHeader("ETag", etag(post));
    }

    Response change(Request request) {
        ChangeRequest body = request.body(ChangeRequest.class);
        body.throwIfEmpty();
        AtomicReference<Optional<TimeNote>> note = new AtomicReference<>(Optional.empty());
        Post post = app.publishing()
                .change()
                .change(actor(request), post(request), request.expectedRevision(), before -> {
                    ChangeRequest.Changed changed = body.on(before);
                    note.set(changed.note());
                    return changed.plan();
                });
        return Response.ok(PostView.of(post, note.get())).withHeader("ETag", etag(post));
    }

    Response move(Request request) {
        MoveRequest.Checked body = request.body(MoveRequest.class).checked();
        BrandId brand = request.pathId("brand_id", BrandId::new);
        // Of a brand that is not there every post is refused, which would read as if the brand were.
        Brand _ = app.brands().read().brand(workspace(request), brand);
        MovePosts.Moved moved = app.publishing().move().move(actor(request), brand, body.posts(), body.shift());
        return Response.ok(MovedView.of(moved));
    }

    Response publishNow(Request request) {
        return answer(app.publishing().change().publishNow(actor(request), post(request), request.expectedRevision()));
    }

    Response retry(Request request) {
        return answer(app.publishing().change().retry(actor(request), post(request), request.expectedRevision()));
    }

    Response resolve(Request request) {
        Resolution outcome = request.body(ResolveRequest.class).checked();
        return answer(
                app.publishing().resolve().resolve(actor(request), post(request), request.expectedRevision(), outcome));
    }

    Response cancel(Request request) {
        return answer(app.publishing().cancel().cancel(actor(request), post(request), request.expectedRevision()));
    }

    private static Response answer(Post post) {
        return Response.ok(PostView.of(post)).withHeader("ETag", etag(post));
    }

    private static Actor actor(Request request) {
        return Actor.of(request.caller());
    }

    private static WorkspaceId workspace(Request request) {
        return request.caller().workspace();
    }

    private static PostId post(Request request) {
        return request.pathId("post_id", PostId::new);
    }

    Response publications(Request request) {
        return Response.ok(new Items<>(app.publishing()
                .read()
                .publications(request.caller().workspace(), request.pathId("post_id", PostId::new))));
    }

    private static String etag(Post post) {
        return "\"" + post.revision() + "\"";
    }
}
