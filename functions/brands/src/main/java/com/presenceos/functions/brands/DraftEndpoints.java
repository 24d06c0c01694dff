package com.presenceos.functions.brands;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.drafts.ChangeDraft;
import com.presenceos.drafts.DeleteDraft;
import com.presenceos.drafts.Draft;
import com.presenceos.drafts.DraftChange;
import com.presenceos.drafts.DraftFilter;
import com.presenceos.drafts.DraftId;
import com.presenceos.drafts.DraftStatus;
import com.presenceos.drafts.ReadDrafts;
import com.presenceos.ideas.IdeaId;
import com.presenceos.platform.http.Items;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.wiring.Drafts;

final class DraftEndpoints {

    private final ReadDrafts read;
    private final ChangeDraft change;
    private final DeleteDraft delete;

    DraftEndpoints(Drafts drafts) {
        this.read = drafts.read();
        this.change = drafts.change();
        this.delete = drafts.delete();
    }

    Response list(Request request) {
        return Response.ok(read.list(
                        request.caller().workspace(),
                        request.pathId("brand_id", BrandId::new),
                        new DraftFilter(
                                request.chosen("status", DraftStatus.values()),
                                request.queryId("idea_id", IdeaId::new)),
                        request.limit(),
                        request.cursor())
                .map(DraftResponse::of));
    }

    Response read(Request request) {
        return answer(read.draft(request.caller().workspace(), id(request)));
    }

    Response versions(Request request) {
        return Response.ok(new Items<>(read.versions(request.caller().workspace(), id(request)).stream()
                .map(VersionResponse::of)
                .toList()));
    }

    Response change(Request request) {
        return answer(change.change(
                Actor.of(request.caller()), id(request), request.expectedRevision(), request.body(DraftChange.class)));
    }

    Response delete(Request request) {
        delete.delete(Actor.of(request.caller()), id(request));
        return Response.noContent();
    }

    private static Response answer(Draft draft) {
        return Response.ok(DraftResponse.of(draft)).withHeader("ETag", "\"" + draft.revision() + "\"");
    }

    private static DraftId id(Request request) {
        return request.pathId("draft_id", DraftId::new);
    }
}
