package com.presenceos.brands;

import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.sql.Database;
import java.time.Instant;
import java.time.InstantSource;

/** Deletes a brand that has no posts waiting. What it has published stays on record. */
public final class DeleteBrand {

    private final Database database;
    private final BrandStore brands;
    private final BrandPosts posts;
    private final BrandAccounts accounts;
    private final InstantSource clock;

    public DeleteBrand(
            Database database, BrandStore brands, BrandPosts posts, BrandAccounts accounts, InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.posts = posts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws Conflict when posts wait to be published */
    public void delete(Actor actor, BrandId id) {
        actor.mustReach(id);
        database.inWorkspace(actor.workspace(), tx -> {
            Brand brand = brands.lockAgainstUse(tx, id);
            int waiting = posts.waiting(tx, brand.id());
            if (waiting > 0) {
                throw new Conflict(
                        waiting == 1
                                ? "1 post is waiting; cancel it first"
                                : waiting + " posts are waiting; cancel them first");
            }
            Instant now = clock.instant();
            accounts.disconnect(tx, brand.id(), now);
            brands.delete(tx, brand.id(), now);
            return brand;
        });
    }
}
