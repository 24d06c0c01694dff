package com.presenceos.drafts;

import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.http.Page;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads drafts and how they came about. */
public final class ReadDrafts {

    private final Database database;
    private final BrandStore brands;
    private final DraftStore drafts;

    public ReadDrafts(Database database, BrandStore brands, DraftStore drafts) {
        this.database = database;
        this.brands = brands;
        this.drafts = drafts;
    }

    /** The newest first. */
    public Page<Draft> list(
            WorkspaceId workspace, BrandId brand, DraftFilter filter, int limit, Optional<Cursor> after) {
        return database.inWorkspace(workspace, tx -> {
            brands.read(tx, brand);
            return Page.upTo(
                    limit,
                    drafts.list(tx, brand, filter, after, limit + 1),
                    draft -> Cursor.of(draft.createdAt(), draft.id()));
        });
    }

    public Draft draft(WorkspaceId workspace, DraftId id) {
        return database.inWorkspace(workspace, tx -> known(tx, id));
    }

    /** One that something is to be made of: another brand's says nothing to this one. */
    public Draft ofBrand(WorkspaceId workspace, BrandId brand, DraftId id) {
        Draft draft = draft(workspace, id);
        if (!draft.brand().equals(brand)) {
            throw id.notFound();
        }
        return draft;
    }

    /** What was made of it, the newest first. */
    public List<Version> versions(WorkspaceId workspace, DraftId id) {
        return database.inWorkspace(
                workspace, tx -> drafts.versions(tx, known(tx, id).id()));
    }

    /** What belongs to a deleted brand is gone with it. */
    private Draft known(Handle tx, DraftId id) {
        Draft draft = drafts.read(tx, id);
        brands.read(tx, draft.brand());
        return draft;
    }
}
