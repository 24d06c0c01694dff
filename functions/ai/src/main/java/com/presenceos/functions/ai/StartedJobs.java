package com.presenceos.functions.ai;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.jobs.Job;
import com.presenceos.jobs.JobKind;
import com.presenceos.jobs.ReadJobs;
import com.presenceos.jobs.StartJob;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.platform.json.Json;
import com.presenceos.wiring.Jobs;

/** Starts a job of the brand in the path, and waits for it as long as the caller wants to. */
final class StartedJobs {

    private final StartJob start;
    private final ReadJobs jobs;

    StartedJobs(Jobs jobs) {
        this.start = jobs.start();
        this.jobs = jobs.read();
    }

    Response start(Request request, JobKind kind, Object input) {
        Patience patience = Patience.of(request);
        Job job = start.start(
                Actor.of(request.caller()),
                request.pathId("brand_id", BrandId::new),
                kind,
                Json.own(Json.text(input), JsonNode.class),
                request.idempotent());
        Job seen = jobs.await(job, patience.longest());
        return seen.status().isOver()
                ? Response.ok(JobResponse.of(seen))
                : Response.accepted("/ai/jobs/" + seen.id(), JobResponse.of(seen));
    }
}
