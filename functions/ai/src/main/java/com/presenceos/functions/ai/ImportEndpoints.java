package com.presenceos.functions.ai;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.jobs.JobKind;
import com.presenceos.knowledge.imports.ImportFiles;
import com.presenceos.knowledge.imports.ImportRequest;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.wiring.Knowledge;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bringing knowledge in from elsewhere. */
final class ImportEndpoints {

    private final ImportFiles files;
    private final StartedJobs jobs;

    ImportEndpoints(Knowledge knowledge, StartedJobs jobs) {
        this.files = knowledge.importFiles();
        this.jobs = jobs;
    }

    Response place(Request request) {
        PlaceRequest wanted = request.body(PlaceRequest.class);
        ImportFiles.Place place = files.place(
                Actor.of(request.caller()),
                request.pathId("brand_id", BrandId::new),
                wanted.fileName,
                wanted.sizeBytes);
        return Response.created(
                "/knowledge/brands/" + request.pathParameters().get("brand_id") + "/import",
                new PlaceResponse(
                        place.id(), place.upload().url(), place.upload().headers(), place.expiresAt()));
    }

    Response start(Request request) {
        return jobs.start(
                request, JobKind.IMPORT, request.body(ImportRequest.Input.class).complete());
    }

    private record PlaceRequest(
            @Nullable String fileName, @Nullable Long sizeBytes) {}

    private record PlaceResponse(UUID fileId, URI url, Map<String, String> headers, Instant expiresAt) {}
}
