package com.presenceos.knowledge.imports;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.media.MediaFiles;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.Violations;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a place to upload a file to that is to be imported, and reads it from there. It is swept away after a day. */
public final class ImportFiles {

    private static final int MOST_BYTES = 25 * 1024 * 1024;
    private static final int LONGEST_NAME = 255;
    private static final Duration VALID = Duration.ofMinutes(15);

    // What it is, its content says; whatever its sender calls it, it comes to no browser from here.
    private static final String CONTENT_TYPE = "application/octet-stream";

    private final Database database;
    private final BrandStore brands;
    private final MediaFiles files;
    private final Ids ids;
    private final InstantSource clock;

    public ImportFiles(Database database, BrandStore brands, MediaFiles files, Ids ids, InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    public Place place(Actor actor, BrandId brand, @Nullable String fileName, @Nullable Long sizeBytes) {
        actor.mustReach(brand);
        Violations violations = new Violations();
        violations.text("/file_name", fileName, LONGEST_NAME);
        if (violations.present("/size_bytes", sizeBytes) && sizeBytes != null) {
            violations.check(
                    sizeBytes >= 1 && sizeBytes <= MOST_BYTES,
                    "/size_bytes",
                    "File has " + sizeBytes + " bytes; 1 to " + MOST_BYTES + " are allowed");
        }
        violations.throwIfAny();
        database.inWorkspace(actor.workspace(), tx -> brands.read(tx, brand));
        UUID id = ids.next();
        Instant now = clock.instant();
        MediaFiles.Upload upload =
                files.upload(key(actor.workspace(), brand, id), CONTENT_TYPE, sizeBytes == null ? 0 : sizeBytes, VALID);
        return new Place(id, upload, now.plus(VALID));
    }

    /** @throws Invalid when nothing was uploaded there */
    byte[] read(WorkspaceId workspace, BrandId brand, UUID file) {
        return files.read(key(workspace, brand, file), MOST_BYTES + 1)
                .orElseThrow(() ->
                        new Invalid("/file_id", "names no file that was uploaded for this brand within the last day"));
    }

    // Under the prefix that is swept. With workspace and brand in it, nobody's id opens another one's file.
    private static String key(WorkspaceId workspace, BrandId brand, UUID file) {
        return "uploads/" + workspace + "/knowledge/" + brand + "/" + file;
    }

    /** Where to send the file. */
    public record Place(UUID id, MediaFiles.Upload upload, Instant expiresAt) {}
}
