package com.presenceos.knowledge;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.jobs.Indexing;
import com.presenceos.platform.sql.Database;

/** Has the meaning of a brand's passages worked out that has not been: after a failure, or for another model. */
public final class IndexAgain {

    private final Database database;
    private final BrandStore brands;
    private final Indexing indexing;

    public IndexAgain(Database database, BrandStore brands, Indexing indexing) {
        this.database = database;
        this.brands = brands;
        this.indexing = indexing;
    }

    public void index(Actor actor, BrandId brand) {
        actor.mustReach(brand);
        Indexing.Request wish = indexing.request();
        database.inWorkspace(actor.workspace(), tx -> {
            brands.hold(tx, brand);
            wish.in(tx, actor.workspace(), brand);
            return brand;
        });
        wish.tryToCall();
    }
}
