package com.presenceos.media;

import com.presenceos.brands.BrandId;
import java.time.Instant;

/**
 * A picture that can be used in posts.
 *
 * @param fileName as the person's device calls it; says nothing about the content
 */
public record MediaItem(MediaId id, BrandId brand, String fileName, Picture picture, Instant createdAt)
        implements MediaFile {}
