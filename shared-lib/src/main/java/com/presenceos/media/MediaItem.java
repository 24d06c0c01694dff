package com.presenceos.media;

import com.presenceos.brands.BrandId;
import com.presenceos.media.content.BrokenFile;
import com.presenceos.media.content.MediaContent;
import com.presenceos.media.picture.PictureBounds;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A picture or video that can be used in posts.
 *
 * @param fileName as the person's device calls it; says nothing about the content
 * @param edition which files hold what was looked at; empty for a picture that an earlier version has completed, see
 *     {@link OlderPictures}
 */
public record MediaItem(
        MediaId id, BrandId brand, String fileName, MediaContent content, Optional<UUID> edition, Instant createdAt)
        implements MediaFile {

    /** Why it can no longer be used, as far as its sides tell; its file may tell more when it is next needed. */
    public Optional<String> notTakenAnyMore() {
        if (edition.isPresent()) {
            return Optional.empty();
        }
        try {
            PictureBounds.check(content.width(), content.height());
            return Optional.empty();
        } catch (BrokenFile e) {
            return Optional.of(UnusableMedia.notTakenAnyMore(this, e).reason());
        }
    }
}
