package com.presenceos.functions.media;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.media.MediaId;
import com.presenceos.media.MediaItem;
import com.presenceos.media.StartUpload.Started;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.wiring.Media;

/** One method a route. Use cases are taken from the wiring per request, so that building the router opens nothing. */
final class MediaEndpoints {

    private final Media media;

    MediaEndpoints(Media media) {
        this.media = media;
    }

    Response start(Request request) {
        BrandId brand = request.pathId("brand_id", BrandId::new);
        StartUploadRequest body = request.body(StartUploadRequest.class);
        Started started = media.startUpload()
                .start(Actor.of(request.caller()), brand, body.fileName(), body.contentType(), body.sizeBytes());
        return Response.created("/media/" + started.id(), UploadResponse.of(started));
    }

    Response complete(Request request) {
        MediaItem item =
                media.completeUpload().complete(Actor.of(request.caller()), request.pathId("media_id", MediaId::new));
        return Response.ok(
                MediaResponse.of(media.showMedia().show(request.caller().workspace(), item)));
    }

    Response list(Request request) {
        BrandId brand = request.pathId("brand_id", BrandId::new);
        return Response.ok(media.showMedia()
                .ofBrand(request.caller().workspace(), brand, request.cursor(), request.limit())
                .map(MediaResponse::of));
    }

    Response delete(Request request) {
        media.deleteMedia().delete(Actor.of(request.caller()), request.pathId("media_id", MediaId::new));
        return Response.noContent();
    }
}
