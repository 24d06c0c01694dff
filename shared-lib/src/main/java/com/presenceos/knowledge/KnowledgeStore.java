package com.presenceos.knowledge;

import com.presenceos.brands.BrandId;
import com.presenceos.platform.hashing.Sha256;
import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The items of the workspace a transaction acts in. */
public final class KnowledgeStore {

    private static final String COLUMNS = """
            id, workspace_id, brand_id, knowledge_type, title, content, details, season_months, valid_from, valid_until,
            featured, active, origin, origin_name, created_at, updated_at
            """;

    private static final String INSERT = """
            INSERT INTO knowledge_items (id, workspace_id, brand_id, knowledge_type, title, content, details, season_months,
                                         valid_from, valid_until, featured, active, origin, origin_name, fingerprint,
                                         created_by, created_at, updated_at, wish_fingerprint)
            VALUES (:id, :workspace, :brand, :type, :title, :content, CAST(:details AS jsonb), :season,
                    CAST(:validFrom AS date), CAST(:validUntil AS date), :featured, :active, :origin, :originName, :fingerprint,
                    :author, :createdAt, :updatedAt, :wish)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String UPDATE = """
            UPDATE knowledge_items
            SET knowledge_type = :type, title = :title, content = :content, details = CAST(:details AS jsonb),
                season_months = :season, valid_from = CAST(:validFrom AS date),
                valid_until = CAST(:validUntil AS date), featured = :featured,
                active = :active, fingerprint = :fingerprint, updated_at = :updatedAt
            WHERE id = :id
            """;

    private static final String FIND = "SELECT " + COLUMNS + """
            FROM knowledge_items
            WHERE id = :id
            """;

    // A list shows how a text begins.
    private static final String LIST =
            "SELECT " + COLUMNS.replace(" content,", " left(content, 300) AS content,") + """
            FROM knowledge_items
            WHERE brand_id = :brand
              AND (CAST(:type AS text) IS NULL OR knowledge_type = :type)
              AND (CAST(:active AS boolean) IS NULL OR active = :active)
              AND (CAST(:title AS text) IS NULL OR title ILIKE :title)
              AND (CAST(:before AS timestamptz) IS NULL
                   OR (created_at, id) < (CAST(:before AS timestamptz), CAST(:beforeId AS uuid)))
            ORDER BY created_at DESC, id DESC
            LIMIT :limit
            """;

    private static final String FINGERPRINTS = """
            SELECT fingerprint
            FROM knowledge_items
            WHERE brand_id = :brand
              AND fingerprint = ANY (:fingerprints)
            """;

    private static final String WISH = """
            SELECT wish_fingerprint
            FROM knowledge_items
            WHERE id = :id
            """;

    private static final String DELETE = """
            DELETE FROM knowledge_items
            WHERE id = :id
            """;

    /** @return whether it was; not, when it has been already */
    boolean insert(Handle tx, KnowledgeItem item, UserId author, Optional<IdempotentRequest> request) {
        return write(tx.createUpdate(INSERT), item)
                        .bind("workspace", item.workspace())
                        .bind("brand", item.brand())
                        .bind("origin", item.origin().kind())
                        .bind("originName", item.origin().name().orElse(null))
                        .bind("author", author.value())
                        .bind("createdAt", item.createdAt())
                        .bind(
                                "wish",
                                request.map(IdempotentRequest::fingerprint).orElse(null))
                        .execute()
                == 1;
    }

    /** The item that was made for a request, as it is now. */
    KnowledgeItem madeFor(Handle tx, IdempotentRequest request) {
        request.mustMatch(tx.createQuery(WISH)
                .bind("id", request.id())
                .map((row, _) -> Columns.optionalText(row, "wish_fingerprint").orElse(""))
                .one());
        return read(tx, new ItemId(request.id()));
    }

    void update(Handle tx, KnowledgeItem item) {
        write(tx.createUpdate(UPDATE), item).execute();
    }

    void delete(Handle tx, ItemId id) {
        tx.createUpdate(DELETE).bind("id", id).execute();
    }

    KnowledgeItem read(Handle tx, ItemId id) {
        return find(tx, FIND, id);
    }

    /** Reads an item to change it: the next who wants to waits. */
    KnowledgeItem lock(Handle tx, ItemId id) {
        return find(tx, FIND + "FOR UPDATE", id);
    }

    List<KnowledgeItem> list(Handle tx, BrandId brand, KnowledgeFilter filter, Optional<Cursor> after, int limit) {
        return tx.createQuery(LIST)
                .bind("brand", brand)
                .bind("type", filter.type().orElse(null))
                .bind("active", filter.active().orElse(null))
                .bind("title", filter.title().map(KnowledgeStore::anywhere).orElse(null))
                .bind("before", after.map(cursor -> cursor.instant(0)).orElse(null))
                .bind("beforeId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .bind("limit", limit)
                .map((row, _) -> item(row))
                .list();
    }

    /** Which of these are in the brand already, word for word. */
    Set<String> known(Handle tx, BrandId brand, List<String> fingerprints) {
        return new HashSet<>(tx.createQuery(FINGERPRINTS)
                .bind("brand", brand)
                .bindArray("fingerprints", String.class, fingerprints)
                .mapTo(String.class)
                .list());
    }

    static String fingerprint(KnowledgeContent content) {
        return Sha256.hex(Json.text(content));
    }

    private static KnowledgeItem find(Handle tx, String sql, ItemId id) {
        return tx.createQuery(sql)
                .bind("id", id)
                .map((row, _) -> item(row))
                .findOne()
                .orElseThrow(id::notFound);
    }

    private static String anywhere(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static <S extends SqlStatement<S>> S write(S statement, KnowledgeItem item) {
        KnowledgeContent content = item.content();
        return statement
                .bind("id", item.id())
                .bind("type", content.type())
                .bind("title", content.title())
                .bind("content", content.text())
                .bind("details", Json.text(content.details()))
                .bindArray("season", Integer.class, content.season().months())
                .bind("validFrom", content.validity().from().orElse(null))
                .bind("validUntil", content.validity().until().orElse(null))
                .bind("featured", content.featured())
                .bind("active", content.active())
                .bind("fingerprint", fingerprint(content))
                .bind("updatedAt", item.updatedAt());
    }

    private static KnowledgeItem item(ResultSet row) throws SQLException {
        return new KnowledgeItem(
                new ItemId(Columns.uuid(row, "id")),
                new WorkspaceId(Columns.uuid(row, "workspace_id")),
                new BrandId(Columns.uuid(row, "brand_id")),
                new KnowledgeContent(
                        Columns.constant(row, "knowledge_type", KnowledgeType.class),
                        Columns.text(row, "title"),
                        Columns.text(row, "content"),
                        Json.own(Columns.text(row, "details"), Details.class),
                        new Season(Arrays.asList(
                                (Integer[]) row.getArray("season_months").getArray())),
                        new Validity(date(row, "valid_from"), date(row, "valid_until")),
                        row.getBoolean("featured"),
                        row.getBoolean("active")),
                new Origin(
                        Columns.constant(row, "origin", Origin.Kind.class), Columns.optionalText(row, "origin_name")),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
