package com.presenceos.knowledge;

import com.presenceos.brands.Actor;
import com.presenceos.brands.Brand;
import com.presenceos.brands.BrandStore;
import com.presenceos.jobs.Indexing;
import com.presenceos.platform.sql.Database;
import java.time.InstantSource;

/** Changes what a request says about an item, and leaves the rest. Passages whose text stays keep their meaning. */
public final class ChangeItem {

    private final Database database;
    private final BrandStore brands;
    private final KnowledgeStore knowledge;
    private final FileItem filing;
    private final Indexing indexing;
    private final InstantSource clock;

    public ChangeItem(
            Database database,
            BrandStore brands,
            KnowledgeStore knowledge,
            FileItem filing,
            Indexing indexing,
            InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.knowledge = knowledge;
        this.filing = filing;
        this.indexing = indexing;
        this.clock = clock;
    }

    public KnowledgeItem change(Actor actor, ItemId id, KnowledgeContent.Input input) {
        Indexing.Request wish = indexing.request();
        KnowledgeItem changed = database.inWorkspace(actor.workspace(), tx -> {
            KnowledgeItem now = knowledge.lock(tx, id);
            if (!actor.reaches(now.brand())) {
                throw id.notFound();
            }
            Brand brand = brands.hold(tx, now.brand());
            KnowledgeItem next = new KnowledgeItem(
                    id,
                    now.workspace(),
                    now.brand(),
                    input.over(now.content()),
                    now.origin(),
                    now.createdAt(),
                    clock.instant());
            knowledge.update(tx, next);
            filing.file(tx, brand, next, wish);
            return next;
        });
        wish.tryToCall();
        return changed;
    }
}
