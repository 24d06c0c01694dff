package com.presenceos.media;

import static com.presenceos.platform.sql.Columns.optionalText;
import static com.presenceos.platform.sql.Columns.text;

import com.presenceos.media.content.MediaContent;
import com.presenceos.media.content.MediaType;
import com.presenceos.media.content.Picture;
import com.presenceos.media.content.PictureType;
import com.presenceos.media.content.Video;
import com.presenceos.media.content.VideoType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.jdbi.v3.core.statement.Update;

/** What a file turned out to be, as columns: those of the other kinds are null. */
final class MediaColumns {

    private MediaColumns() {}

    static Update bind(Update update, MediaContent content) {
        update.bind("kind", content.kind().name().toLowerCase(Locale.ROOT))
                .bind("type", content.contentType())
                .bind("size", content.sizeBytes())
                .bind("width", content.width())
                .bind("height", content.height());
        return switch (content) {
            case Picture picture ->
                update.bind("plainJpeg", picture.plainJpeg())
                        .bind("durationMs", (Long) null)
                        .bind("frameRate", (Double) null)
                        .bind("videoCodec", (String) null)
                        .bind("audioCodec", (String) null);
            case Video video ->
                update.bind("plainJpeg", (Boolean) null)
                        .bind("durationMs", video.duration().toMillis())
                        .bind("frameRate", video.frameRate())
                        .bind("videoCodec", video.codec())
                        .bind("audioCodec", video.audioCodec().orElse(null));
        };
    }

    static MediaContent content(ResultSet row) throws SQLException {
        return switch (type(row, "content_type")) {
            case PictureType type ->
                new Picture(
                        type,
                        row.getLong("size_bytes"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getBoolean("plain_jpeg"));
            case VideoType type ->
                new Video(
                        type,
                        row.getLong("size_bytes"),
                        row.getInt("width"),
                        row.getInt("height"),
                        Duration.ofMillis(row.getLong("duration_ms")),
                        row.getDouble("frame_rate"),
                        text(row, "video_codec"),
                        optionalText(row, "audio_codec"));
        };
    }

    static MediaType type(ResultSet row, String column) throws SQLException {
        return MediaType.of(text(row, column)).orElseThrow();
    }
}
