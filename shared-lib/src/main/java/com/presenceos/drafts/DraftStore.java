package com.presenceos.drafts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.presenceos.brands.BrandId;
import com.presenceos.ideas.IdeaId;
import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Columns;
import com.presenceos.writing.Citation;
import com.presenceos.writing.DraftFormat;
import com.presenceos.writing.Given;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The drafts of the workspace a transaction acts in. */
public final class DraftStore {

    private static final TypeReference<List<Citation>> CITATIONS = new TypeReference<>() {};
    private static final TypeReference<List<AltText>> ALT_TEXTS = new TypeReference<>() {};

    private static final String INSERT = """
            INSERT INTO content_drafts (id, workspace_id, brand_id, format, topic, language, evidence, status, revision,
                                        job_id, created_by, created_at, updated_at, idea_id, topic_proves)
            VALUES (:id, :workspace, :brand, :format, :topic, :language, CAST(:evidence AS jsonb), :status, :revision,
                    :job, CAST(:author AS uuid), :createdAt, :updatedAt, CAST(:idea AS uuid), :proves)
            """;

    private static final String INSERT_VARIANT = """
            INSERT INTO content_variants (id, workspace_id, draft_id, style, hook, caption, hashtags, notes, citations, alt_texts,
                                          model)
            VALUES (:id, :workspace, :draft, :style, :hook, :caption, :hashtags, :notes, CAST(:citations AS jsonb),
                    CAST(:altTexts AS jsonb), :model)
            """;

    private static final String SELECT = """
            SELECT d.id, d.workspace_id, d.brand_id, d.format, d.topic, d.language, d.evidence, d.status, d.revision,
                   d.job_id, d.created_by, d.created_at, d.updated_at, d.idea_id, d.topic_proves,
                   v.number, v.variant_id, v.caption, v.hashtags, v.edited_by, v.created_at AS version_created_at,
                   v.updated_at AS version_updated_at
            FROM content_drafts d
                     LEFT JOIN draft_versions v ON v.draft_id = d.id
                AND v.number = (SELECT max(number) FROM draft_versions WHERE draft_id = d.id)
            """;

    private static final String FIND = SELECT + """
            WHERE d.id = :id
            """;

    private static final String LIST = SELECT + """
            WHERE d.brand_id = :brand
              AND (CAST(:status AS text) IS NULL OR d.status = :status)
              AND (CAST(:idea AS uuid) IS NULL OR d.idea_id = CAST(:idea AS uuid))
              AND (CAST(:before AS timestamptz) IS NULL
                   OR (d.created_at, d.id) < (CAST(:before AS timestamptz), CAST(:beforeId AS uuid)))
            ORDER BY d.created_at DESC, d.id DESC
            LIMIT :limit
            """;

    private static final String VARIANTS = """
            SELECT draft_id, id, style, hook, caption, hashtags, notes, citations, alt_texts, model
            FROM content_variants
            WHERE draft_id = ANY (:drafts)
            ORDER BY CASE style WHEN 'conservative' THEN 1 WHEN 'balanced' THEN 2 ELSE 3 END
            """;

    private static final String UPDATE = """
            UPDATE content_drafts
            SET status = :status, revision = :revision, updated_at = :updatedAt
            WHERE id = :id
            """;

    private static final String USE = """
            UPDATE content_drafts
            SET status = 'used', updated_at = :now
            WHERE id = :id
            """;

    private static final String KEEP_VERSION = """
            INSERT INTO draft_versions (workspace_id, draft_id, number, variant_id, caption, hashtags, edited_by, created_at,
                                        updated_at)
            VALUES (:workspace, :draft, :number, :variant, :caption, :hashtags, :editor, :createdAt, :updatedAt)
            ON CONFLICT (draft_id, number) DO UPDATE
            SET caption = excluded.caption, hashtags = excluded.hashtags, updated_at = excluded.updated_at
            """;

    private static final String VERSIONS = """
            SELECT number, variant_id, caption, hashtags, edited_by, created_at AS version_created_at,
                   updated_at AS version_updated_at
            FROM draft_versions
            WHERE draft_id = :id
            ORDER BY number DESC
            """;

    public void insert(Handle tx, Draft draft) {
        tx.createUpdate(INSERT)
                .bind("id", draft.id())
                .bind("workspace", draft.workspace())
                .bind("brand", draft.brand())
                .bind("format", draft.format())
                .bind("topic", draft.subject().topic())
                .bind("idea", draft.subject().idea().map(IdeaId::value).orElse(null))
                .bind("proves", draft.subject().proves())
                .bind("language", draft.language())
                .bind("evidence", Json.text(draft.given()))
                .bind("status", draft.status())
                .bind("revision", draft.revision())
                .bind("job", draft.job())
                .bind("author", draft.createdBy().map(UserId::value).orElse(null))
                .bind("createdAt", draft.createdAt())
                .bind("updatedAt", draft.updatedAt())
                .execute();
        draft.variants().forEach(variant -> insert(tx, draft, variant));
    }

    private static void insert(Handle tx, Draft draft, Variant variant) {
        tx.createUpdate(INSERT_VARIANT)
                .bind("id", variant.id())
                .bind("workspace", draft.workspace())
                .bind("draft", draft.id())
                .bind("style", variant.style())
                .bind("hook", variant.hook())
                .bind("caption", variant.caption())
                .bindArray("hashtags", String.class, variant.hashtags())
                .bind("notes", variant.notes())
                .bind("citations", Json.text(variant.citations()))
                .bind("altTexts", Json.text(variant.altTexts()))
                .bind("model", variant.model())
                .execute();
    }

    Draft read(Handle tx, DraftId id) {
        return one(tx, FIND, id);
    }

    /** Reads a draft to change it: the next who wants to waits. */
    Draft lock(Handle tx, DraftId id) {
        return one(tx, FIND + "FOR UPDATE OF d", id);
    }

    Optional<Draft> find(Handle tx, DraftId id) {
        return find(tx, FIND, id);
    }

    private static Draft one(Handle tx, String sql, DraftId id) {
        return find(tx, sql, id).orElseThrow(id::notFound);
    }

    private static Optional<Draft> find(Handle tx, String sql, DraftId id) {
        return tx.createQuery(sql)
                .bind("id", id)
                .map((row, _) -> draft(row))
                .findOne()
                .map(draft -> withVariants(tx, List.of(draft)).getFirst());
    }

    /** A post was made of it. Changes no revision: whoever edits it meanwhile has not read anything that is gone. */
    void use(Handle tx, DraftId id, Instant now) {
        tx.createUpdate(USE).bind("id", id).bind("now", now).execute();
    }

    List<Draft> list(Handle tx, BrandId brand, DraftFilter filter, Optional<Cursor> after, int limit) {
        List<Draft> drafts = tx.createQuery(LIST)
                .bind("brand", brand)
                .bind("status", filter.status().orElse(null))
                .bind("idea", filter.idea().map(IdeaId::value).orElse(null))
                .bind("before", after.map(cursor -> cursor.instant(0)).orElse(null))
                .bind("beforeId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .bind("limit", limit)
                .map((row, _) -> draft(row))
                .list();
        return withVariants(tx, drafts);
    }

    void update(Handle tx, Draft draft) {
        tx.createUpdate(UPDATE)
                .bind("id", draft.id())
                .bind("status", draft.status())
                .bind("revision", draft.revision())
                .bind("updatedAt", draft.updatedAt())
                .execute();
    }

    void keep(Handle tx, Draft draft, Version version) {
        tx.createUpdate(KEEP_VERSION)
                .bind("workspace", draft.workspace())
                .bind("draft", draft.id())
                .bind("number", version.number())
                .bind("variant", version.variant())
                .bind("caption", version.caption())
                .bindArray("hashtags", String.class, version.hashtags())
                .bind("editor", version.editedBy().value())
                .bind("createdAt", version.createdAt())
                .bind("updatedAt", version.updatedAt())
                .execute();
    }

    List<Version> versions(Handle tx, DraftId id) {
        return tx.createQuery(VERSIONS)
                .bind("id", id)
                .map((row, _) -> version(row))
                .list();
    }

    void delete(Handle tx, DraftId id) {
        tx.createUpdate("DELETE FROM content_drafts WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    private static List<Draft> withVariants(Handle tx, List<Draft> drafts) {
        Map<UUID, List<Variant>> variants = new LinkedHashMap<>();
        tx.createQuery(VARIANTS)
                .bindArray(
                        "drafts",
                        UUID.class,
                        drafts.stream().map(draft -> draft.id().value()).toList())
                .map((row, _) -> variants.computeIfAbsent(Columns.uuid(row, "draft_id"), _ -> new ArrayList<>())
                        .add(variant(row)))
                .list();
        return drafts.stream()
                .map(draft -> draft.with(variants.getOrDefault(draft.id().value(), List.of())))
                .toList();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                new DraftId(Columns.uuid(row, "id")),
                new WorkspaceId(Columns.uuid(row, "workspace_id")),
                new BrandId(Columns.uuid(row, "brand_id")),
                Columns.constant(row, "format", DraftFormat.class),
                new Subject(
                        Columns.text(row, "topic"),
                        Optional.ofNullable(row.getObject("idea_id", UUID.class))
                                .map(IdeaId::new),
                        row.getBoolean("topic_proves")),
                Columns.text(row, "language"),
                Json.own(Columns.text(row, "evidence"), Given.class),
                Columns.constant(row, "status", DraftStatus.class),
                row.getInt("revision"),
                Columns.uuid(row, "job_id"),
                Optional.ofNullable(row.getObject("created_by", UUID.class)).map(UserId::new),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"),
                List.of(),
                row.getObject("variant_id") == null ? Optional.empty() : Optional.of(version(row)));
    }

    private static Variant variant(ResultSet row) throws SQLException {
        return new Variant(
                new VariantId(Columns.uuid(row, "id")),
                Columns.constant(row, "style", Style.class),
                Columns.text(row, "hook"),
                Columns.text(row, "caption"),
                texts(row, "hashtags"),
                Columns.text(row, "notes"),
                Json.own(Columns.text(row, "citations"), CITATIONS),
                Json.own(Columns.text(row, "alt_texts"), ALT_TEXTS),
                Columns.text(row, "model"));
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getInt("number"),
                new VariantId(Columns.uuid(row, "variant_id")),
                Columns.text(row, "caption"),
                texts(row, "hashtags"),
                new UserId(Columns.uuid(row, "edited_by")),
                Columns.instant(row, "version_created_at"),
                Columns.instant(row, "version_updated_at"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
