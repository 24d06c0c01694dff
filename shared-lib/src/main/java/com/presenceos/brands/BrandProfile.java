package com.presenceos.brands;

import com.presenceos.platform.failure.Violations;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people write down about a brand. */
public record BrandProfile(
        String name, BrandType type, String description, Optional<Website> website, ZoneId timezone) {

    private static final int MAX_NAME = 100;
    private static final int MAX_DESCRIPTION = 2000;

    Brand brand(BrandId id, WorkspaceId workspace, Instant now) {
        return new Brand(id, workspace, name, type, description, website, timezone, now, now);
    }

    /**
     * What a request says about a brand; what it leaves out is null.
     *
     * @param website empty for none
     */
    public record Input(
            @Nullable String name,
            @Nullable BrandType brandType,
            @Nullable String description,
            @Nullable String website,
            @Nullable String timezone) {

        /** The profile of a new brand. */
        BrandProfile complete() {
            Violations violations = new Violations();
            String validName = violations.text("/name", name, MAX_NAME);
            Optional<ZoneId> zone = violations.zone("/timezone", timezone);
            String validDescription = description(violations, "");
            Optional<Website> validWebsite = website(violations, Optional.empty());
            violations.throwIfAny();
            return new BrandProfile(
                    validName,
                    brandType == null ? BrandType.OTHER : brandType,
                    validDescription,
                    validWebsite,
                    zone.orElseThrow());
        }

        /** The profile with what the request changes of it. */
        BrandProfile over(BrandProfile now) {
            Violations violations = new Violations();
            String newName = name == null ? now.name : violations.text("/name", name, MAX_NAME);
            ZoneId newZone = timezone == null
                    ? now.timezone
                    : violations.zone("/timezone", timezone).orElse(now.timezone);
            String newDescription = description(violations, now.description);
            Optional<Website> newWebsite = website(violations, now.website);
            violations.throwIfAny();
            return new BrandProfile(
                    newName, brandType == null ? now.type : brandType, newDescription, newWebsite, newZone);
        }

        private String description(Violations violations, String otherwise) {
            return violations
                    .optionalText("/description", description, MAX_DESCRIPTION)
                    .orElse(otherwise);
        }

        private Optional<Website> website(Violations violations, Optional<Website> otherwise) {
            return website == null ? otherwise : Website.read(violations, "/website", website);
        }
    }
}
