package com.presenceos.functions.brands;

import com.presenceos.drafts.VariantId;
import com.presenceos.drafts.Version;
import com.presenceos.platform.ids.UserId;
import java.time.Instant;
import java.util.List;

record VersionResponse(
        int number,
        VariantId variantId,
        String caption,
        List<String> hashtags,
        UserId editedBy,
        Instant createdAt,
        Instant updatedAt) {

    static VersionResponse of(Version version) {
        return new VersionResponse(
                version.number(),
                version.variant(),
                version.caption(),
                version.hashtags(),
                version.editedBy(),
                version.createdAt(),
                version.updatedAt());
    }
}
