package com.presenceos.uploads;

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

/** Gives a place to send a file to that a job is to read, and reads it from there. It is swept away after a day. */
public final class JobFiles {

    private static final int LONGEST_NAME = 255;
    private static final Duration VALID = Duration.ofMinutes(15);

    // What it is, its content says; whatever its sender calls it, it comes to no browser from here.
    private static final String CONTENT_TYPE = "application/octet-stream";

    private final Database database;
    private final BrandStore brands;
    private final MediaFiles files;
    private final Ids ids;
    private final InstantSource clock;

    public JobFiles(Database database, BrandStore brands, MediaFiles files, Ids ids, InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    /** What somebody wants to send, as a request says it. */
    public record Wanted(
            @Nullable String fileName, @Nullable Long sizeBytes) {}

    /** Where to send the file. */
    public record Place(UUID id, MediaFiles.Upload upload, Instant expiresAt) {}

    public Place place(Actor actor, BrandId brand, FileKind kind, Wanted wanted) {
        actor.mustReach(brand);
        Violations violations = new Violations();
        violations.text("/file_name", wanted.fileName, LONGEST_NAME);
        Long size = wanted.sizeBytes;
        if (violations.present("/size_bytes", size) && size != null) {
            violations.check(
                    size >= 1 && size <= FileKind.MOST_BYTES,
                    "/size_bytes",
                    "File has " + size + " bytes; 1 to " + FileKind.MOST_BYTES + " are allowed");
        }
        violations.throwIfAny();
        database.inWorkspace(actor.workspace(), tx -> brands.read(tx, brand));
        UUID id = ids.next();
        Instant now = clock.instant();
        MediaFiles.Upload upload =
                files.upload(key(actor.workspace(), brand, kind, id), CONTENT_TYPE, size == null ? 0 : size, VALID);
        return new Place(id, upload, now.plus(VALID));
    }

    /**
     * One byte more than is allowed, at most: so that whoever reads it sees that it is too long.
     *
     * @throws Invalid when nothing was sent there
     */
    public byte[] read(WorkspaceId workspace, BrandId brand, FileKind kind, UUID file) {
        return files.read(key(workspace, brand, kind, file), FileKind.MOST_BYTES + 1)
                .orElseThrow(() ->
                        new Invalid("/file_id", "names no file that was uploaded for this brand within the last day"));
    }

    /** Once nobody needs it any more. */
    public void delete(WorkspaceId workspace, BrandId brand, FileKind kind, UUID file) {
        files.delete(key(workspace, brand, kind, file));
    }

    // Under the prefix that is swept. With workspace and brand in it, nobody's id opens another one's file.
    private static String key(WorkspaceId workspace, BrandId brand, FileKind kind, UUID file) {
        return "uploads/" + workspace + "/" + kind.folder() + "/" + brand + "/" + file;
    }
}
