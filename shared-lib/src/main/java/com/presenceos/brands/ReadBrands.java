package com.presenceos.brands;

import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.http.Page;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.util.List;
import java.util.Optional;

/** Reads brands and how they speak. */
public final class ReadBrands {

    private final Database database;
    private final BrandStore brands;
    private final VoiceStore voices;

    public ReadBrands(Database database, BrandStore brands, VoiceStore voices) {
        this.database = database;
        this.brands = brands;
        this.voices = voices;
    }

    /** The newest first. */
    public Page<Brand> list(WorkspaceId workspace, int limit, Optional<Cursor> after) {
        List<Brand> rows = database.inWorkspace(workspace, tx -> brands.list(tx, limit + 1, after));
        return Page.upTo(limit, rows, brand -> Cursor.of(brand.createdAt(), brand.id()));
    }

    public Brand brand(WorkspaceId workspace, BrandId id) {
        return database.inWorkspace(workspace, tx -> brands.read(tx, id));
    }

    public Voice voice(WorkspaceId workspace, BrandId id) {
        return database.inWorkspace(workspace, tx -> voices.read(tx, brands.read(tx, id)));
    }
}
