package com.presenceos.functions.posts;

import com.presenceos.brands.Actor;
import com.presenceos.notices.NoticeId;
import com.presenceos.notices.NoticePosition;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.http.Page;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.wiring.Application;
import java.util.Optional;

/** From requests to the use cases of notices, and back. They are about posts, so they live where posts do. */
final class NoticeEndpoints {

    private final Application app;

    NoticeEndpoints(Application app) {
        this.app = app;
    }

    Response list(Request request) {
        int limit = request.limit();
        Optional<NoticePosition> after =
                request.cursor().map(cursor -> new NoticePosition(cursor.instant(0), new NoticeId(cursor.uuid(1))));
        var read = app.notices().read();
        var workspace = request.caller().workspace();
        var found =
                unreadOnly(request) ? read.unread(workspace, after, limit + 1) : read.all(workspace, after, limit + 1);
        return Response.ok(Page.upTo(limit, found, notice -> Cursor.of(notice.createdAt(), notice.id())));
    }

    Response markRead(Request request) {
        return Response.ok(
                app.notices().markRead().read(Actor.of(request.caller()), request.pathId("notice_id", NoticeId::new)));
    }

    Response markAllRead(Request request) {
        app.notices().markRead().readAll(Actor.of(request.caller()));
        return Response.noContent();
    }

    private static boolean unreadOnly(Request request) {
        String word = request.query().getOrDefault("unread", "false");
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Invalid("unread", "'" + word + "' is neither true nor false");
        };
    }
}
