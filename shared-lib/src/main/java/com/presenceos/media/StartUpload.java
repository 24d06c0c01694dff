package com.presenceos.media;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.media.content.MediaType;
import com.presenceos.platform.failure.Violations;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a place to upload one file to, of the size and type that were said. */
public final class StartUpload {

    private static final int LONGEST_NAME = 255;
    private static final Duration VALID = Duration.ofMinutes(15);

    private final Database database;
    private final BrandStore brands;
    private final MediaStore media;
    private final MediaFiles files;
    private final Ids ids;
    private final InstantSource clock;

    public StartUpload(
            Database database, BrandStore brands, MediaStore media, MediaFiles files, Ids ids, InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.media = media;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    public Started start(
            Actor actor,
            BrandId brand,
            @Nullable String fileName,
            @Nullable String contentType,
            @Nullable Long sizeBytes) {
        actor.mustReach(brand);
        WorkspaceId workspace = actor.workspace();
        MediaFile.Pending upload = wanted(brand, fileName, contentType, sizeBytes);
        database.inWorkspace(workspace, tx -> {
            brands.hold(tx, brand);
            media.insert(tx, workspace, upload);
            return upload;
        });
        MediaFiles.Upload target = files.upload(
                StorageKeys.upload(workspace, upload.id()),
                upload.declared().contentType(),
                upload.declaredSize(),
                VALID);
        return new Started(
                upload.id(), target.url(), target.headers(), upload.createdAt().plus(VALID));
    }

    private MediaFile.Pending wanted(
            BrandId brand, @Nullable String fileName, @Nullable String contentType, @Nullable Long sizeBytes) {
        Violations violations = new Violations();
        String name = violations.text("/file_name", fileName, LONGEST_NAME);
        Optional<MediaType> type = type(violations, contentType);
        long size = size(violations, sizeBytes, type);
        violations.throwIfAny();
        Instant now = clock.instant();
        return new MediaFile.Pending(new MediaId(ids.next()), brand, name, type.orElseThrow(), size, now);
    }

    private static Optional<MediaType> type(Violations violations, @Nullable String contentType) {
        if (!violations.present("/content_type", contentType) || contentType == null) {
            return Optional.empty();
        }
        Optional<MediaType> type = MediaType.of(contentType);
        violations.check(
                type.isPresent(),
                "/content_type",
                "'" + (contentType.length() > 60 ? contentType.substring(0, 60) + "…" : contentType)
                        + "' cannot be uploaded; " + MediaType.inWords() + " are allowed");
        return type;
    }

    private static long size(Violations violations, @Nullable Long sizeBytes, Optional<MediaType> type) {
        if (!violations.present("/size_bytes", sizeBytes) || sizeBytes == null) {
            return 0;
        }
        long most = type.map(MediaType::mostBytes).orElse(Long.MAX_VALUE);
        violations.check(
                sizeBytes >= 1 && sizeBytes <= most,
                "/size_bytes",
                "File has " + sizeBytes + " bytes; 1 to " + most + " are allowed");
        return sizeBytes;
    }

    /** How to send the file: by PUT, with these headers. */
    public record Started(MediaId id, URI url, Map<String, String> headers, Instant expiresAt) {
        public Started {
            headers = Map.copyOf(headers);
        }
    }
}
