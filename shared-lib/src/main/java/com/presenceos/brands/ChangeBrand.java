package com.presenceos.brands;

import com.presenceos.platform.sql.Database;
import java.time.InstantSource;

/** Changes what a request says about a brand, and leaves the rest. */
public final class ChangeBrand {

    private final Database database;
    private final BrandStore brands;
    private final InstantSource clock;

    public ChangeBrand(Database database, BrandStore brands, InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.clock = clock;
    }

    public Brand change(Actor actor, BrandId id, BrandProfile.Input input) {
        actor.mustReach(id);
        return database.inWorkspace(actor.workspace(), tx -> {
            Brand brand = brands.lock(tx, id);
            Brand changed = brand.with(input.over(brand.profile()), clock.instant());
            brands.update(tx, changed);
            return changed;
        });
    }
}
