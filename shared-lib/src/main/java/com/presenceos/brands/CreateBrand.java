package com.presenceos.brands;

import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.sql.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Writes down a new brand, with a voice to start from. */
public final class CreateBrand {

    private final Database database;
    private final BrandStore brands;
    private final VoiceStore voices;
    private final Ids ids;
    private final InstantSource clock;

    public CreateBrand(Database database, BrandStore brands, VoiceStore voices, Ids ids, InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.voices = voices;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param idempotent tells a repeat, which gets the brand that is there already, from another brand */
    public Brand create(Actor actor, BrandProfile.Input input, Optional<IdempotentRequest> idempotent) {
        BrandProfile profile = input.complete();
        Instant now = clock.instant();
        Brand brand = profile.brand(
                new BrandId(idempotent.map(IdempotentRequest::id).orElseGet(ids::next)), actor.workspace(), now);
        return database.inWorkspace(actor.workspace(), tx -> {
            if (!brands.insert(tx, brand, idempotent)) {
                return brands.madeFor(tx, idempotent.orElseThrow())
                        .orElseThrow(
                                () -> new Conflict(
                                        "The brand of this request was deleted meanwhile; another needs a new Idempotency-Key"));
            }
            voices.insert(tx, brand, Voice.unspoken(now));
            return brand;
        });
    }
}
