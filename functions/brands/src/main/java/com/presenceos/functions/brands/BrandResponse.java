package com.presenceos.functions.brands;

import com.presenceos.brands.Brand;
import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandType;
import com.presenceos.brands.Website;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

record BrandResponse(
        BrandId id,
        WorkspaceId workspaceId,
        String name,
        BrandType brandType,
        String description,
        Optional<String> website,
        String timezone,
        Instant createdAt,
        Instant updatedAt) {

    static BrandResponse of(Brand brand) {
        return new BrandResponse(
                brand.id(),
                brand.workspace(),
                brand.name(),
                brand.type(),
                brand.description(),
                brand.website().map(Website::address),
                brand.timezone().getId(),
                brand.createdAt(),
                brand.updatedAt());
    }
}
