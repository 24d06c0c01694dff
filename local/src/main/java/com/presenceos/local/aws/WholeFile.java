package com.presenceos.local.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes a file so that a reader, or the next start after a kill, finds the old content or the new, never a half.
 * Only its owner may read it.
 */
public final class WholeFile {
    private WholeFile() {}

    public static void write(Path file, byte[] content) {
        try {
            Path beside = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    ".writing",
                    null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(beside, content);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }
}
