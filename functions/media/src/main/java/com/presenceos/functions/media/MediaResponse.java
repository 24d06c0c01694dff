package com.presenceos.functions.media;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.media.MediaId;
import com.presenceos.media.MediaItem;
import com.presenceos.media.ShowMedia.Shown;
import com.presenceos.media.content.MediaContent;
import com.presenceos.media.content.Picture;
import com.presenceos.media.content.Video;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

record MediaResponse(
        MediaId id,
        BrandId brandId,
        String fileName,
        MediaKind kind,
        String contentType,
        long sizeBytes,
        int width,
        int height,
        Optional<VideoResponse> video,
        URI url,
        Instant createdAt) {

    /** What only videos have. */
    record VideoResponse(long durationMs, double frameRate, String codec, Optional<String> audioCodec) {}

    static MediaResponse of(Shown shown) {
        MediaItem item = shown.item();
        MediaContent content = item.content();
        return new MediaResponse(
                item.id(),
                item.brand(),
                item.fileName(),
                content.kind(),
                content.contentType(),
                content.sizeBytes(),
                content.width(),
                content.height(),
                video(content),
                shown.url(),
                item.createdAt());
    }

    private static Optional<VideoResponse> video(MediaContent content) {
        return switch (content) {
            case Picture _ -> Optional.empty();
            case Video video ->
                Optional.of(new VideoResponse(
                        video.duration().toMillis(), video.frameRate(), video.codec(), video.audioCodec()));
        };
    }
}
