package com.presenceos.drafts;

import com.presenceos.brands.Actor;
import com.presenceos.platform.sql.Database;

/** Deletes a draft with its variants and versions. A post that was made of it stays. */
public final class DeleteDraft {

    private final Database database;
    private final DraftStore drafts;

    public DeleteDraft(Database database, DraftStore drafts) {
        this.database = database;
        this.drafts = drafts;
    }

    public void delete(Actor actor, DraftId id) {
        database.inWorkspace(actor.workspace(), tx -> {
            Draft draft = drafts.lock(tx, id);
            if (!actor.reaches(draft.brand())) {
                throw id.notFound();
            }
            drafts.delete(tx, id);
            return id;
        });
    }
}
