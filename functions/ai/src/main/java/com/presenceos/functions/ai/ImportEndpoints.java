package com.presenceos.functions.ai;

import com.presenceos.jobs.JobKind;
import com.presenceos.knowledge.imports.ImportRequest;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;

/** Bringing knowledge in from elsewhere. */
final class ImportEndpoints {

    private final StartedJobs jobs;

    ImportEndpoints(StartedJobs jobs) {
        this.jobs = jobs;
    }

    Response start(Request request) {
        return jobs.start(
                request, JobKind.IMPORT, request.body(ImportRequest.Input.class).complete());
    }
}
