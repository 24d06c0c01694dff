package com.presenceos.brands;

import com.presenceos.platform.sql.Database;
import java.time.InstantSource;

/** Changes what a request says about a voice, and leaves the rest. */
public final class ChangeVoice {

    private final Database database;
    private final BrandStore brands;
    private final VoiceStore voices;
    private final LanguageWatch languages;
    private final InstantSource clock;

    public ChangeVoice(
            Database database, BrandStore brands, VoiceStore voices, LanguageWatch languages, InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.voices = voices;
        this.languages = languages;
        this.clock = clock;
    }

    public Voice change(Actor actor, BrandId id, VoiceChange change) {
        actor.mustReach(id);
        LanguageWatch.Change watched = languages.begin();
        Voice changed = database.inWorkspace(actor.workspace(), tx -> {
            // The brand's lock is the voice's too: there is one voice to a brand.
            Brand brand = brands.lock(tx, id);
            Voice now = voices.read(tx, brand);
            Voice next = change.over(now, clock.instant());
            voices.update(tx, brand, next);
            if (!next.primaryLanguage().equals(now.primaryLanguage())) {
                watched.in(tx, brand);
            }
            return next;
        });
        watched.after();
        return changed;
    }
}
