package com.presenceos.functions.brands;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.ideas.ChangeIdea;
import com.presenceos.ideas.Idea;
import com.presenceos.ideas.IdeaContent;
import com.presenceos.ideas.IdeaId;
import com.presenceos.ideas.IdeaStatus;
import com.presenceos.ideas.ReadIdeas;
import com.presenceos.ideas.WriteDownIdea;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.wiring.Ideas;

final class IdeaEndpoints {

    private final ReadIdeas read;
    private final WriteDownIdea writeDown;
    private final ChangeIdea change;

    IdeaEndpoints(Ideas ideas) {
        this.read = ideas.read();
        this.writeDown = ideas.writeDown();
        this.change = ideas.change();
    }

    Response list(Request request) {
        return Response.ok(read.list(
                        request.caller().workspace(),
                        request.pathId("brand_id", BrandId::new),
                        request.chosen("status", IdeaStatus.values()),
                        request.limit(),
                        request.cursor())
                .map(IdeaResponse::of));
    }

    Response create(Request request) {
        Idea idea = writeDown.write(
                Actor.of(request.caller()),
                request.pathId("brand_id", BrandId::new),
                request.body(IdeaContent.Input.class).complete(),
                request.idempotent());
        return tagged(Response.created("/ideas/" + idea.id(), IdeaResponse.of(idea)), idea);
    }

    Response read(Request request) {
        return answer(read.idea(request.caller().workspace(), id(request)));
    }

    Response change(Request request) {
        return answer(change.change(
                Actor.of(request.caller()),
                id(request),
                request.expectedRevision(),
                request.body(IdeaContent.Input.class)));
    }

    Response approve(Request request) {
        return move(request, IdeaStatus.Move.APPROVE);
    }

    Response reject(Request request) {
        return move(request, IdeaStatus.Move.REJECT);
    }

    Response restore(Request request) {
        return move(request, IdeaStatus.Move.RESTORE);
    }

    private Response move(Request request, IdeaStatus.Move move) {
        return answer(change.move(Actor.of(request.caller()), id(request), move));
    }

    Response delete(Request request) {
        change.delete(Actor.of(request.caller()), id(request));
        return Response.noContent();
    }

    private static Response answer(Idea idea) {
        return tagged(Response.ok(IdeaResponse.of(idea)), idea);
    }

    private static Response tagged(Response response, Idea idea) {
        return response.withHeader("ETag", "\"" + idea.revision() + "\"");
    }

    private static IdeaId id(Request request) {
        return request.pathId("idea_id", IdeaId::new);
    }
}
