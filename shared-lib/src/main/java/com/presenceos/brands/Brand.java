package com.presenceos.brands;

import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Who posts: a name, what it does, and the zone its days are counted in. */
public record Brand(
        BrandId id,
        WorkspaceId workspace,
        String name,
        BrandType type,
        String description,
        Optional<Website> website,
        ZoneId timezone,
        Instant createdAt,
        Instant updatedAt) {

    Brand with(BrandProfile profile, Instant now) {
        return new Brand(
                id,
                workspace,
                profile.name(),
                profile.type(),
                profile.description(),
                profile.website(),
                profile.timezone(),
                createdAt,
                now);
    }

    BrandProfile profile() {
        return new BrandProfile(name, type, description, website, timezone);
    }
}
