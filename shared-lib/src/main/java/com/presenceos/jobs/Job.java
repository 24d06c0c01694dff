package com.presenceos.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/**
 * A job, as it stands.
 *
 * @param stage what is being done, in words for people
 * @param progress how much is done, 0 to 1
 * @param result when it is done
 * @param problem when it failed
 * @param createdBy empty for what the product does by itself
 */
public record Job(
        JobId id,
        WorkspaceId workspace,
        BrandId brand,
        JobKind kind,
        JobStatus status,
        JsonNode input,
        String stage,
        double progress,
        Optional<JsonNode> result,
        Optional<JobProblem> problem,
        Optional<UserId> createdBy,
        Instant createdAt,
        Instant updatedAt) {

    public JobMessage message() {
        return new JobMessage(JobMessage.VERSION, workspace, id);
    }
}
