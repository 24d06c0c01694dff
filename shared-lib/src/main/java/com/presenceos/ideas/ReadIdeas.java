package com.presenceos.ideas;

import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.http.Page;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.util.Optional;

/** Reads ideas. What belongs to a deleted brand is gone with it. */
public final class ReadIdeas {

    private final Database database;
    private final BrandStore brands;
    private final IdeaStore ideas;

    public ReadIdeas(Database database, BrandStore brands, IdeaStore ideas) {
        this.database = database;
        this.brands = brands;
        this.ideas = ideas;
    }

    /** The newest first. */
    public Page<Idea> list(
            WorkspaceId workspace, BrandId brand, Optional<IdeaStatus> status, int limit, Optional<Cursor> after) {
        return database.inWorkspace(workspace, tx -> {
            brands.read(tx, brand);
            return Page.upTo(
                    limit,
                    ideas.list(tx, brand, status, after, limit + 1),
                    idea -> Cursor.of(idea.createdAt(), idea.id()));
        });
    }

    public Idea idea(WorkspaceId workspace, IdeaId id) {
        return database.inWorkspace(workspace, tx -> {
            Idea idea = ideas.read(tx, id);
            brands.read(tx, idea.brand());
            return idea;
        });
    }

    /** One that something is to be made of: another brand's says nothing to this one. */
    public Idea ofBrand(WorkspaceId workspace, BrandId brand, IdeaId id) {
        Idea idea = idea(workspace, id);
        if (!idea.brand().equals(brand)) {
            throw id.notFound();
        }
        return idea;
    }
}
