package com.presenceos.wiring;

import com.presenceos.brands.BrandStore;
import com.presenceos.brands.ChangeBrand;
import com.presenceos.brands.ChangeVoice;
import com.presenceos.brands.CreateBrand;
import com.presenceos.brands.DeleteBrand;
import com.presenceos.brands.ReadBrands;
import com.presenceos.brands.VoiceStore;
import com.presenceos.writing.ReadSpeaker;

/** Brands and voices. */
public final class Brands {

    private final Application app;
    private final BrandStore brands = new BrandStore();
    private final VoiceStore voices = new VoiceStore();

    Brands(Application app) {
        this.app = app;
    }

    /** For what belongs to a brand and must see that it exists. */
    public BrandStore store() {
        return brands;
    }

    /** For what is written in their name. */
    ReadSpeaker speakers() {
        return new ReadSpeaker(app.database(), brands, voices);
    }

    public ReadBrands read() {
        return new ReadBrands(app.database(), brands, voices);
    }

    public CreateBrand create() {
        return new CreateBrand(app.database(), brands, voices, app.ids(), app.clock());
    }

    public ChangeBrand change() {
        return new ChangeBrand(app.database(), brands, app.clock());
    }

    public ChangeVoice changeVoice() {
        return new ChangeVoice(app.database(), brands, voices, app.knowledge().languages(), app.clock());
    }

    public DeleteBrand delete() {
        return new DeleteBrand(
                app.database(),
                brands,
                app.publishing().waiting()::ofBrand,
                app.channels().connectors()::disconnectAll,
                app.clock());
    }
}
