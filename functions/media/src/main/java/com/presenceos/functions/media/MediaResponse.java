package com.presenceos.functions.media;

import com.presenceos.brands.BrandId;
import com.presenceos.media.MediaId;
import com.presenceos.media.MediaItem;
import com.presenceos.media.ShowMedia.Shown;
import java.net.URI;
import java.time.Instant;

record MediaResponse(
        MediaId id,
        BrandId brandId,
        String fileName,
        String contentType,
        long sizeBytes,
        int width,
        int height,
        URI url,
        Instant createdAt) {

    static MediaResponse of(Shown shown) {
        MediaItem item = shown.item();
        return new MediaResponse(
                item.id(),
                item.brand(),
                item.fileName(),
                item.picture().type().contentType(),
                item.picture().sizeBytes(),
                item.picture().width(),
                item.picture().height(),
                shown.url(),
                item.createdAt());
    }
}
