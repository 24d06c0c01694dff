package com.presenceos.media;

import com.presenceos.brands.BrandId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A picture that can be used in posts.
 *
 * @param fileName as the person's device calls it; says nothing about the content
 * @param edition which files hold what was looked at; empty for a picture that an earlier version has completed, see
 *     {@link OlderPictures}
 */
public record MediaItem(
        MediaId id, BrandId brand, String fileName, Picture picture, Optional<UUID> edition, Instant createdAt)
        implements MediaFile {}
