package com.presenceos.media;

import com.presenceos.brands.BrandId;
import com.presenceos.media.content.MediaContent;
import com.presenceos.media.content.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A file somebody asked to upload, whatever became of it. */
public sealed interface MediaFile permits MediaItem, MediaFile.Pending {

    MediaId id();

    BrandId brand();

    String fileName();

    Instant createdAt();

    /** Asked for; nobody has looked at its content yet. */
    record Pending(MediaId id, BrandId brand, String fileName, MediaType declared, long declaredSize, Instant createdAt)
            implements MediaFile {

        MediaItem became(MediaContent content, UUID edition) {
            return new MediaItem(id, brand, fileName, content, Optional.of(edition), createdAt);
        }
    }
}
