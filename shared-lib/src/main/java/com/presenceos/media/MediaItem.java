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
        implements MediaFile {

    /** Why it can no longer be used, as far as its sides tell; its file may tell more when it is next needed. */
    public Optional<String> notTakenAnyMore() {
        if (edition.isPresent()) {
            return Optional.empty();
        }
        try {
            PictureBounds.check(picture.width(), picture.height());
            return Optional.empty();
        } catch (BrokenPicture e) {
            return Optional.of(UnusablePicture.notTakenAnyMore(this, e).reason());
        }
    }
}
