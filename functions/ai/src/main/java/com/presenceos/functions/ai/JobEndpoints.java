package com.presenceos.functions.ai;

import com.presenceos.brands.Actor;
import com.presenceos.jobs.JobId;
import com.presenceos.jobs.ReadJobs;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.wiring.Jobs;

final class JobEndpoints {

    private final ReadJobs jobs;

    JobEndpoints(Jobs jobs) {
        this.jobs = jobs.read();
    }

    Response read(Request request) {
        return Response.ok(JobResponse.of(jobs.job(request.caller().workspace(), id(request))));
    }

    Response cancel(Request request) {
        return Response.ok(JobResponse.of(jobs.cancel(Actor.of(request.caller()), id(request))));
    }

    private static JobId id(Request request) {
        return request.pathId("job_id", JobId::new);
    }
}
