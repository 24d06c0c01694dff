package com.presenceos.brands;

import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/** The brands of the workspace a transaction acts in. A deleted brand is in the table and in no answer. */
public final class BrandStore {

    private static final String INSERT = """
            INSERT INTO brands (id, workspace_id, name, brand_type, description, website, timezone, created_at, updated_at,
                                wish_fingerprint)
            VALUES (:id, :workspace, :name, :type, :description, :website, :timezone, :createdAt, :updatedAt, :wish)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String READ = """
            SELECT id, workspace_id, name, brand_type, description, website, timezone, created_at, updated_at
            FROM brands
            WHERE id = :id
              AND deleted_at IS NULL
            """;

    private static final String FINGERPRINT = """
            SELECT wish_fingerprint
            FROM brands
            WHERE id = :id
            """;

    private static final String NEWEST = """
            SELECT id, workspace_id, name, brand_type, description, website, timezone, created_at, updated_at
            FROM brands
            WHERE deleted_at IS NULL
            ORDER BY created_at DESC, id DESC
            LIMIT :limit
            """;

    private static final String NEXT_NEWEST = """
            SELECT id, workspace_id, name, brand_type, description, website, timezone, created_at, updated_at
            FROM brands
            WHERE deleted_at IS NULL
              AND (created_at, id) < (:createdAt, :id)
            ORDER BY created_at DESC, id DESC
            LIMIT :limit
            """;

    private static final String UPDATE = """
            UPDATE brands
            SET name = :name, brand_type = :type, description = :description, website = :website,
                timezone = :timezone, updated_at = :updatedAt
            WHERE id = :id
            """;

    private static final String DELETE = """
            UPDATE brands
            SET deleted_at = :now
            WHERE id = :id
            """;

    /** @return whether it was; not, when it has been already */
    boolean insert(Handle tx, Brand brand, Optional<IdempotentRequest> idempotent) {
        int written = write(tx.createUpdate(INSERT), brand)
                .bind("workspace", brand.workspace())
                .bind("createdAt", brand.createdAt())
                .bind("wish", idempotent.map(IdempotentRequest::fingerprint).orElse(null))
                .execute();
        return written == 1;
    }

    /** The brand that was made for a request, as it is now; empty when it is deleted. */
    Optional<Brand> madeFor(Handle tx, IdempotentRequest idempotent) {
        String fingerprint = tx.createQuery(FINGERPRINT)
                .bind("id", idempotent.id())
                .map((row, _) -> Columns.optionalText(row, "wish_fingerprint").orElse(""))
                .one();
        idempotent.mustMatch(fingerprint);
        return find(tx, READ, new BrandId(idempotent.id()));
    }

    /** @throws NotFound when the workspace has no such brand */
    public Brand read(Handle tx, BrandId id) {
        return one(tx, READ, id);
    }

    /**
     * Reads a brand and keeps it from being deleted until the transaction ends. Whoever adds what would keep it from
     * being deleted reads it this way.
     *
     * @throws NotFound when the workspace has no such brand
     */
    public Brand hold(Handle tx, BrandId id) {
        return one(tx, READ + "FOR KEY SHARE", id);
    }

    /** Reads a brand to change it: the next who wants to waits. */
    Brand lock(Handle tx, BrandId id) {
        return one(tx, READ + "FOR NO KEY UPDATE", id);
    }

    /** Reads a brand to delete it: whoever holds it is waited for. */
    Brand lockAgainstUse(Handle tx, BrandId id) {
        return one(tx, READ + "FOR UPDATE", id);
    }

    List<Brand> list(Handle tx, int limit, Optional<Cursor> after) {
        Query query = after.map(cursor -> tx.createQuery(NEXT_NEWEST)
                        .bind("createdAt", cursor.instant(0))
                        .bind("id", cursor.uuid(1)))
                .orElseGet(() -> tx.createQuery(NEWEST));
        return query.bind("limit", limit).map((row, _) -> brand(row)).list();
    }

    void update(Handle tx, Brand brand) {
        write(tx.createUpdate(UPDATE), brand).execute();
    }

    void delete(Handle tx, BrandId id, Instant now) {
        tx.createUpdate(DELETE).bind("id", id).bind("now", now).execute();
    }

    private static Brand one(Handle tx, String sql, BrandId id) {
        return find(tx, sql, id).orElseThrow(id::notFound);
    }

    private static Optional<Brand> find(Handle tx, String sql, BrandId id) {
        return tx.createQuery(sql).bind("id", id).map((row, _) -> brand(row)).findOne();
    }

    private static <S extends SqlStatement<S>> S write(S statement, Brand brand) {
        return statement
                .bind("id", brand.id())
                .bind("name", brand.name())
                .bind("type", brand.type())
                .bind("description", brand.description())
                .bind("website", brand.website().map(Website::address).orElse(null))
                .bind("timezone", brand.timezone().getId())
                .bind("updatedAt", brand.updatedAt());
    }

    private static Brand brand(ResultSet row) throws SQLException {
        return new Brand(
                new BrandId(Columns.uuid(row, "id")),
                new WorkspaceId(Columns.uuid(row, "workspace_id")),
                Columns.text(row, "name"),
                Columns.constant(row, "brand_type", BrandType.class),
                Columns.text(row, "description"),
                Columns.optionalText(row, "website").map(Website::new),
                ZoneId.of(Columns.text(row, "timezone")),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"));
    }
}
