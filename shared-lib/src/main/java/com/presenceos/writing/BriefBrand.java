package com.presenceos.writing;

import com.presenceos.brands.Brand;
import com.presenceos.brands.Website;
import java.util.Locale;

/** Who speaks, in a brief. */
public record BriefBrand(String name, String type, String description, String website) {

    public static BriefBrand of(Brand brand) {
        return new BriefBrand(
                brand.name(),
                brand.type().name().toLowerCase(Locale.ROOT),
                brand.description(),
                brand.website().map(Website::address).orElse(""));
    }
}
