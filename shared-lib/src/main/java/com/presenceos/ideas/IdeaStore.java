package com.presenceos.ideas;

import com.fasterxml.jackson.core.type.TypeReference;
import com.presenceos.brands.BrandId;
import com.presenceos.jobs.JobId;
import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Columns;
import com.presenceos.writing.DraftFormat;
import com.presenceos.writing.Given;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The ideas of the workspace a transaction acts in. */
public final class IdeaStore {

    private static final TypeReference<List<Given.Passage>> EVIDENCE = new TypeReference<>() {};

    private static final String COLUMNS = """
            id, workspace_id, brand_id, title, hook, description, reason, source, status, pillar, formats, suggested_on,
            evidence, model, job_id, revision, created_by, created_at, updated_at
            """;

    private static final String INSERT = """
            INSERT INTO content_ideas (id, workspace_id, brand_id, title, hook, description, reason, source, status, pillar,
                                       formats, suggested_on, evidence, model, job_id, revision, created_by, created_at,
                                       updated_at, wish_fingerprint)
            VALUES (:id, :workspace, :brand, :title, :hook, :description, :reason, :source, :status, :pillar, :formats,
                    CAST(:suggestedOn AS date), CAST(:evidence AS jsonb), :model, CAST(:job AS uuid), :revision,
                    CAST(:author AS uuid), :createdAt, :updatedAt, :wish)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String UPDATE = """
            UPDATE content_ideas
            SET title = :title, hook = :hook, description = :description, reason = :reason, status = :status,
                pillar = :pillar, formats = :formats, suggested_on = CAST(:suggestedOn AS date), revision = :revision,
                updated_at = :updatedAt
            WHERE id = :id
            """;

    // Changes no revision: whoever edits the idea meanwhile has not read anything that is gone.
    private static final String USE = """
            UPDATE content_ideas
            SET status = 'used', updated_at = :now
            WHERE id = :id
              AND status IN ('new', 'approved')
            """;

    private static final String FIND = "SELECT " + COLUMNS + """
            FROM content_ideas
            WHERE id = :id
            """;

    private static final String LIST = "SELECT " + COLUMNS + """
            FROM content_ideas
            WHERE brand_id = :brand
              AND (CAST(:status AS text) IS NULL OR status = :status)
              AND (CAST(:before AS timestamptz) IS NULL
                   OR (created_at, id) < (CAST(:before AS timestamptz), CAST(:beforeId AS uuid)))
            ORDER BY created_at DESC, id DESC
            LIMIT :limit
            """;

    private static final String NEWEST = "SELECT " + COLUMNS + """
            FROM content_ideas
            WHERE brand_id = :brand
            ORDER BY created_at DESC, id DESC
            LIMIT :limit
            """;

    private static final String WISH = """
            SELECT wish_fingerprint
            FROM content_ideas
            WHERE id = :id
            """;

    /** @return whether it was; not, when it has been already */
    public boolean insert(Handle tx, Idea idea, Optional<IdempotentRequest> request) {
        return write(tx.createUpdate(INSERT), idea)
                        .bind("workspace", idea.workspace())
                        .bind("brand", idea.brand())
                        .bind("source", idea.source())
                        .bind("evidence", Json.text(idea.evidence()))
                        .bind("model", idea.origin().map(ModelOrigin::model).orElse(null))
                        .bind(
                                "job",
                                idea.origin()
                                        .map(origin -> origin.job().value())
                                        .orElse(null))
                        .bind("author", idea.createdBy().map(UserId::value).orElse(null))
                        .bind("createdAt", idea.createdAt())
                        .bind(
                                "wish",
                                request.map(IdempotentRequest::fingerprint).orElse(null))
                        .execute()
                == 1;
    }

    /** The idea that was written down for a request, as it is now. */
    Idea madeFor(Handle tx, IdempotentRequest request) {
        request.mustMatch(tx.createQuery(WISH)
                .bind("id", request.id())
                .map((row, _) -> Columns.optionalText(row, "wish_fingerprint").orElse(""))
                .one());
        return read(tx, new IdeaId(request.id()));
    }

    void update(Handle tx, Idea idea) {
        write(tx.createUpdate(UPDATE), idea).execute();
    }

    void delete(Handle tx, IdeaId id) {
        tx.createUpdate("DELETE FROM content_ideas WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    public Idea read(Handle tx, IdeaId id) {
        return one(tx, FIND, id);
    }

    /** Reads an idea to change it: the next who wants to waits. */
    Idea lock(Handle tx, IdeaId id) {
        return one(tx, FIND + "FOR UPDATE", id);
    }

    /** Something was written from it. What somebody rejected meanwhile stays rejected, and what is gone is gone. */
    public void use(Handle tx, IdeaId id, Instant now) {
        tx.createUpdate(USE).bind("id", id).bind("now", now).execute();
    }

    List<Idea> list(Handle tx, BrandId brand, Optional<IdeaStatus> status, Optional<Cursor> after, int limit) {
        return tx.createQuery(LIST)
                .bind("brand", brand)
                .bind("status", status.orElse(null))
                .bind("before", after.map(cursor -> cursor.instant(0)).orElse(null))
                .bind("beforeId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .bind("limit", limit)
                .map((row, _) -> idea(row))
                .list();
    }

    /** Whatever became of them. */
    public List<Idea> newest(Handle tx, BrandId brand, int limit) {
        return tx.createQuery(NEWEST)
                .bind("brand", brand)
                .bind("limit", limit)
                .map((row, _) -> idea(row))
                .list();
    }

    private static Idea one(Handle tx, String sql, IdeaId id) {
        return tx.createQuery(sql)
                .bind("id", id)
                .map((row, _) -> idea(row))
                .findOne()
                .orElseThrow(id::notFound);
    }

    private static <S extends SqlStatement<S>> S write(S statement, Idea idea) {
        IdeaContent content = idea.content();
        return statement
                .bind("id", idea.id())
                .bind("title", content.title())
                .bind("hook", content.hook())
                .bind("description", content.description())
                .bind("reason", content.reason())
                .bind("status", idea.status())
                .bind("pillar", content.pillar())
                .bindArray(
                        "formats",
                        String.class,
                        content.formats().stream().map(DraftFormat::word).toList())
                .bind("suggestedOn", content.suggestedOn().orElse(null))
                .bind("revision", idea.revision())
                .bind("updatedAt", idea.updatedAt());
    }

    private static Idea idea(ResultSet row) throws SQLException {
        return new Idea(
                new IdeaId(Columns.uuid(row, "id")),
                new WorkspaceId(Columns.uuid(row, "workspace_id")),
                new BrandId(Columns.uuid(row, "brand_id")),
                content(row),
                Columns.constant(row, "source", IdeaSource.class),
                Columns.constant(row, "status", IdeaStatus.class),
                Json.own(Columns.text(row, "evidence"), EVIDENCE),
                origin(row),
                row.getInt("revision"),
                Optional.ofNullable(row.getObject("created_by", UUID.class)).map(UserId::new),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"));
    }

    private static IdeaContent content(ResultSet row) throws SQLException {
        return new IdeaContent(
                Columns.text(row, "title"),
                Columns.text(row, "hook"),
                Columns.text(row, "description"),
                Columns.text(row, "reason"),
                Columns.text(row, "pillar"),
                Arrays.stream((String[]) row.getArray("formats").getArray())
                        .map(word -> DraftFormat.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList(),
                Optional.ofNullable(row.getObject("suggested_on", LocalDate.class)));
    }

    private static Optional<ModelOrigin> origin(ResultSet row) throws SQLException {
        Optional<String> model = Columns.optionalText(row, "model");
        return model.isEmpty()
                ? Optional.empty()
                : Optional.of(new ModelOrigin(model.get(), new JobId(Columns.uuid(row, "job_id"))));
    }
}
