package com.presenceos.functions.ai;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.brands.BrandId;
import com.presenceos.jobs.Job;
import com.presenceos.jobs.JobId;
import com.presenceos.jobs.JobKind;
import com.presenceos.jobs.JobProblem;
import com.presenceos.jobs.JobStatus;
import java.time.Instant;
import java.util.Optional;

record JobResponse(
        JobId id,
        BrandId brandId,
        JobKind kind,
        JobStatus status,
        String stage,
        double progress,
        Optional<JsonNode> result,
        Optional<JobProblem> problem,
        Instant createdAt,
        Instant updatedAt) {

    static JobResponse of(Job job) {
        return new JobResponse(
                job.id(),
                job.brand(),
                job.kind(),
                job.status(),
                job.stage(),
                job.progress(),
                job.result(),
                job.problem(),
                job.createdAt(),
                job.updatedAt());
    }
}
