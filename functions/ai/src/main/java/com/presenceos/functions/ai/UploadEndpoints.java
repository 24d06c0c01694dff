package com.presenceos.functions.ai;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.models.ModelAbilities;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.uploads.FileKind;
import com.presenceos.uploads.JobFiles;
import com.presenceos.wiring.Application;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Places to send files to that a job is to read. */
final class UploadEndpoints {

    private final JobFiles files;
    private final ModelAbilities abilities;

    UploadEndpoints(Application app) {
        this.files = app.media().jobFiles();
        this.abilities = app.models().abilities();
    }

    Response knowledge(Request request) {
        return placed(request, FileKind.KNOWLEDGE, "/knowledge/brands/" + brand(request) + "/import");
    }

    /** Refused where nothing could listen to it, before anybody sends it. */
    Response recording(Request request) {
        abilities.mustTranscribe();
        return placed(request, FileKind.RECORDING, "/ai/brands/" + brand(request) + "/voice/transcribe");
    }

    /** @param next where the file is then put to use */
    private Response placed(Request request, FileKind kind, String next) {
        JobFiles.Place place =
                files.place(Actor.of(request.caller()), brand(request), kind, request.body(JobFiles.Wanted.class));
        return Response.created(
                next,
                new PlaceResponse(
                        place.id(), place.upload().url(), place.upload().headers(), place.expiresAt()));
    }

    private static BrandId brand(Request request) {
        return request.pathId("brand_id", BrandId::new);
    }

    private record PlaceResponse(UUID fileId, URI url, Map<String, String> headers, Instant expiresAt) {}
}
