package com.presenceos.brands;

import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.Instant;
import java.time.InstantSource;

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

    public Brand create(WorkspaceId workspace, BrandProfile.Input input) {
        BrandProfile profile = input.complete();
        Instant now = clock.instant();
        Brand brand = profile.brand(new BrandId(ids.next()), workspace, now);
        return database.inWorkspace(workspace, tx -> {
            brands.insert(tx, brand);
            voices.insert(tx, brand, Voice.unspoken(now));
            return brand;
        });
    }
}
