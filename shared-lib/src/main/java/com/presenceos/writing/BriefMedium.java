package com.presenceos.writing;

import java.util.Locale;

/** A picture or video in a brief: the writer does not see it, its name is what there is to go by. */
public record BriefMedium(String id, String kind, String name) {

    public static BriefMedium of(GivenMedium given) {
        return new BriefMedium(given.label(), given.kind().name().toLowerCase(Locale.ROOT), given.name());
    }
}
