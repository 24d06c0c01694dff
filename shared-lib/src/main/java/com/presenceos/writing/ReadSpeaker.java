package com.presenceos.writing;

import com.presenceos.brands.Brand;
import com.presenceos.brands.BrandStore;
import com.presenceos.brands.Voice;
import com.presenceos.brands.VoiceStore;
import com.presenceos.jobs.Job;
import com.presenceos.platform.sql.Database;

/** Reads for whom a job writes. */
public final class ReadSpeaker {

    private final Database database;
    private final BrandStore brands;
    private final VoiceStore voices;

    public ReadSpeaker(Database database, BrandStore brands, VoiceStore voices) {
        this.database = database;
        this.brands = brands;
        this.voices = voices;
    }

    /** A brand and how it speaks. */
    public record Speaker(Brand brand, Voice voice) {

        /** What to write in: what was asked for, or the brand's own language. */
        public String language(String asked) {
            return asked.isEmpty() ? voice.primaryLanguage().tag() : asked;
        }
    }

    public Speaker of(Job job) {
        return database.inWorkspace(job.workspace(), tx -> {
            Brand brand = brands.read(tx, job.brand());
            return new Speaker(brand, voices.read(tx, brand));
        });
    }
}
