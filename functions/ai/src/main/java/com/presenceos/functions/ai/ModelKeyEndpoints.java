package com.presenceos.functions.ai;

import com.presenceos.models.ApiKey;
import com.presenceos.models.ChangeModelKeys;
import com.presenceos.models.ModelKey;
import com.presenceos.models.Provider;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.http.Items;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.wiring.Models;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys that a workspace brings itself. None ever leaves again. */
final class ModelKeyEndpoints {

    private final Models models;

    ModelKeyEndpoints(Models models) {
        this.models = models;
    }

    Response list(Request request) {
        return Response.ok(new Items<>(
                keys().read(own(request)).stream().map(KeyResponse::of).toList()));
    }

    Response set(Request request) {
        WorkspaceId workspace = own(request);
        ApiKey key = ApiKey.read(request.body(KeyRequest.class).key);
        return Response.ok(KeyResponse.of(keys().set(workspace, request.caller().user(), provider(request), key)));
    }

    Response remove(Request request) {
        keys().remove(own(request), request.caller().user(), provider(request));
        return Response.noContent();
    }

    private ChangeModelKeys keys() {
        return models.keys();
    }

    private static String provider(Request request) {
        return request.pathParameters().getOrDefault("provider", "");
    }

    private static WorkspaceId own(Request request) {
        WorkspaceId asked = request.pathId("workspace_id", WorkspaceId::new);
        if (!asked.equals(request.caller().workspace())) {
            throw new NotFound("No workspace with id " + asked);
        }
        return asked;
    }

    private record KeyRequest(@Nullable String key) {

        @Override
        public String toString() {
            return "KeyRequest";
        }
    }

    private record KeyResponse(
            Provider provider,
            List<String> models,
            Optional<String> lastFour,
            Optional<Instant> setAt,
            Optional<Instant> refusedAt) {

        static KeyResponse of(ChangeModelKeys.Place place) {
            return new KeyResponse(
                    place.provider(),
                    place.models(),
                    place.key().map(ModelKey::lastFour),
                    place.key().map(ModelKey::setAt),
                    place.key().flatMap(ModelKey::refusedAt));
        }
    }
}
