package com.presenceos.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Reads rows of jobs. */
final class JobRows {

    static final String COLUMNS = """
            id, workspace_id, brand_id, kind, status, input, stage, progress, result, problem, created_by, created_at, \
            updated_at""";

    private JobRows() {}

    static Job job(ResultSet row) throws SQLException {
        return new Job(
                new JobId(Columns.uuid(row, "id")),
                new WorkspaceId(Columns.uuid(row, "workspace_id")),
                new BrandId(Columns.uuid(row, "brand_id")),
                Columns.constant(row, "kind", JobKind.class),
                Columns.constant(row, "status", JobStatus.class),
                Json.own(Columns.text(row, "input"), JsonNode.class),
                Columns.text(row, "stage"),
                row.getDouble("progress"),
                Columns.optionalText(row, "result").map(text -> Json.own(text, JsonNode.class)),
                Columns.optionalText(row, "problem").map(text -> Json.own(text, JobProblem.class)),
                Optional.ofNullable(row.getObject("created_by", UUID.class)).map(UserId::new),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"));
    }
}
