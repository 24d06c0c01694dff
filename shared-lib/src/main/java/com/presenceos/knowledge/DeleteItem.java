package com.presenceos.knowledge;

import com.presenceos.brands.Actor;
import com.presenceos.platform.sql.Database;

/** Deletes an item with its passages. What was written with them keeps the words it cites. */
public final class DeleteItem {

    private final Database database;
    private final KnowledgeStore knowledge;

    public DeleteItem(Database database, KnowledgeStore knowledge) {
        this.database = database;
        this.knowledge = knowledge;
    }

    public void delete(Actor actor, ItemId id) {
        database.inWorkspace(actor.workspace(), tx -> {
            KnowledgeItem item = knowledge.lock(tx, id);
            if (!actor.reaches(item.brand())) {
                throw id.notFound();
            }
            knowledge.delete(tx, id);
            return id;
        });
    }
}
