package com.presenceos.functions.brands;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.knowledge.ChangeItem;
import com.presenceos.knowledge.CreateItem;
import com.presenceos.knowledge.DeleteItem;
import com.presenceos.knowledge.IndexAgain;
import com.presenceos.knowledge.ItemId;
import com.presenceos.knowledge.KnowledgeContent;
import com.presenceos.knowledge.KnowledgeItem;
import com.presenceos.knowledge.KnowledgeType;
import com.presenceos.knowledge.ReadKnowledge;
import com.presenceos.platform.http.Items;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.wiring.Knowledge;
import java.util.Arrays;

final class KnowledgeEndpoints {

    private final ReadKnowledge read;
    private final CreateItem create;
    private final ChangeItem change;
    private final DeleteItem delete;
    private final IndexAgain indexAgain;

    KnowledgeEndpoints(Knowledge knowledge) {
        this.read = knowledge.read();
        this.create = knowledge.create();
        this.change = knowledge.change();
        this.delete = knowledge.delete();
        this.indexAgain = knowledge.indexAgain();
    }

    Response types(Request request) {
        return Response.ok(new Items<>(Arrays.stream(KnowledgeType.values())
                .map(KnowledgeTypeResponse::of)
                .toList()));
    }

    Response list(Request request) {
        return Response.ok(read.list(
                        request.caller().workspace(),
                        brand(request),
                        KnowledgeQuery.of(request),
                        request.limit(),
                        request.cursor())
                .map(KnowledgeSummary::of));
    }

    Response create(Request request) {
        KnowledgeItem item = create.create(
                Actor.of(request.caller()),
                brand(request),
                request.body(KnowledgeContent.Input.class),
                request.idempotent());
        return Response.created("/knowledge/" + item.id(), KnowledgeResponse.of(read.entry(item)));
    }

    Response read(Request request) {
        return Response.ok(KnowledgeResponse.of(read.item(request.caller().workspace(), id(request))));
    }

    Response passages(Request request) {
        return Response.ok(new Items<>(read.passages(request.caller().workspace(), id(request))));
    }

    Response change(Request request) {
        KnowledgeItem item =
                change.change(Actor.of(request.caller()), id(request), request.body(KnowledgeContent.Input.class));
        return Response.ok(KnowledgeResponse.of(read.entry(item)));
    }

    Response delete(Request request) {
        delete.delete(Actor.of(request.caller()), id(request));
        return Response.noContent();
    }

    Response indexAgain(Request request) {
        indexAgain.index(Actor.of(request.caller()), brand(request));
        return Response.noContent();
    }

    private static BrandId brand(Request request) {
        return request.pathId("brand_id", BrandId::new);
    }

    private static ItemId id(Request request) {
        return request.pathId("item_id", ItemId::new);
    }
}
