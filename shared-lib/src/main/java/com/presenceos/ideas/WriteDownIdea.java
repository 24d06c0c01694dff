package com.presenceos.ideas;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.sql.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Keeps an idea that a person had. */
public final class WriteDownIdea {

    private final Database database;
    private final BrandStore brands;
    private final IdeaStore ideas;
    private final Ids ids;
    private final InstantSource clock;

    public WriteDownIdea(Database database, BrandStore brands, IdeaStore ideas, Ids ids, InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.ideas = ideas;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param request tells a repeat, which gets the idea that is there already, from another idea */
    public Idea write(Actor actor, BrandId brand, IdeaContent content, Optional<IdempotentRequest> request) {
        actor.mustReach(brand);
        Instant now = clock.instant();
        Idea idea = new Idea(
                new IdeaId(request.map(IdempotentRequest::id).orElseGet(ids::next)),
                actor.workspace(),
                brand,
                content,
                IdeaSource.USER_CREATED,
                IdeaStatus.NEW,
                List.of(),
                Optional.empty(),
                1,
                Optional.of(actor.user()),
                now,
                now);
        return database.inWorkspace(actor.workspace(), tx -> {
            brands.hold(tx, brand);
            return ideas.insert(tx, idea, request) ? idea : ideas.madeFor(tx, request.orElseThrow());
        });
    }
}
