package com.presenceos.knowledge;

import com.presenceos.brands.Actor;
import com.presenceos.brands.Brand;
import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.jobs.Indexing;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.sql.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Writes down something a brand knows. */
public final class CreateItem {

    private final Database database;
    private final BrandStore brands;
    private final KnowledgeStore knowledge;
    private final FileItem filing;
    private final Indexing indexing;
    private final Ids ids;
    private final InstantSource clock;

    public CreateItem(
            Database database,
            BrandStore brands,
            KnowledgeStore knowledge,
            FileItem filing,
            Indexing indexing,
            Ids ids,
            InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.knowledge = knowledge;
        this.filing = filing;
        this.indexing = indexing;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param request tells a repeat, which gets the item that is there already, from another item */
    public KnowledgeItem create(
            Actor actor, BrandId brand, KnowledgeContent.Input input, Optional<IdempotentRequest> request) {
        actor.mustReach(brand);
        KnowledgeContent content = input.complete();
        Instant now = clock.instant();
        KnowledgeItem item = new KnowledgeItem(
                new ItemId(request.map(IdempotentRequest::id).orElseGet(ids::next)),
                actor.workspace(),
                brand,
                content,
                Origin.BY_HAND,
                now,
                now);
        Indexing.Request wish = indexing.request();
        KnowledgeItem kept = database.inWorkspace(actor.workspace(), tx -> {
            Brand held = brands.hold(tx, brand);
            if (!knowledge.insert(tx, item, actor.user(), request)) {
                return knowledge.madeFor(tx, request.orElseThrow());
            }
            filing.file(tx, held, item, wish);
            return item;
        });
        wish.tryToCall();
        return kept;
    }
}
