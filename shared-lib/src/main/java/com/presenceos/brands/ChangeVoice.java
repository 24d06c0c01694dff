package com.presenceos.brands;

import com.presenceos.platform.sql.Database;
import java.time.InstantSource;

/** Changes what a request says about a voice, and leaves the rest. */
public final class ChangeVoice {

    private final Database database;
    private final BrandStore brands;
    private final VoiceStore voices;
    private final InstantSource clock;

    public ChangeVoice(Database database, BrandStore brands, VoiceStore voices, InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.voices = voices;
        this.clock = clock;
    }

    public Voice change(Actor actor, BrandId id, VoiceChange change) {
        actor.mustReach(id);
        return database.inWorkspace(actor.workspace(), tx -> {
            // The brand's lock is the voice's too: there is one voice to a brand.
            Brand brand = brands.lock(tx, id);
            Voice changed = change.over(voices.read(tx, brand), clock.instant());
            voices.update(tx, brand, changed);
            return changed;
        });
    }
}
