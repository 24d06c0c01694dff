package com.presenceos.drafts;

import com.presenceos.platform.ids.UserId;
import java.time.Instant;
import java.util.List;

/**
 * What somebody has made of a variant.
 *
 * @param number counts from 1
 */
public record Version(
        int number,
        VariantId variant,
        String caption,
        List<String> hashtags,
        UserId editedBy,
        Instant createdAt,
        Instant updatedAt) {

    public Version {
        hashtags = List.copyOf(hashtags);
    }
}
