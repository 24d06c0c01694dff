package com.presenceos.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Where the stack keeps everything, claimed so that no second stack writes there. */
final class DataFolder implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final String INITIALISED = "demo-loaded";
    private static final String CONFIRMED = "demo-confirmed";
    private static final long MEGABYTE = 1024 * 1024;
    // A new database takes 60 MB, its log as much again; less would fail half-way and not always clearly.
    private static final long MEGABYTES_NEEDED = 300;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder claim(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException e) {
            throw new StartFailure(
                    "The data folder " + path + " is a file: remove it or choose another with --data", e);
        } catch (IOException e) {
            throw new StartFailure("The data folder " + path + " cannot be made: choose another with --data", e);
        }
        FileChannel channel = open(path);
        try {
            refuseIfFull(path);
            return new DataFolder(path, channel);
        } catch (RuntimeException e) {
            close(channel);
            throw e;
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Removes everything in it. */
    void wipe() {
        try {
            Files.walkFileTree(path, new Wiping());
        } catch (IOException e) {
            throw new StartFailure("The data folder " + path + " cannot be wiped: " + e, e);
        }
    }

    /** Whether the demo workspace was loaded by an earlier start. */
    boolean hasDemo() {
        return Files.exists(path.resolve(INITIALISED));
    }

    void rememberDemo() {
        remember(INITIALISED);
    }

    /** Whether the demo user's address was confirmed by an earlier start. */
    boolean hasConfirmedDemo() {
        return Files.exists(path.resolve(CONFIRMED));
    }

    void rememberConfirmedDemo() {
        remember(CONFIRMED);
    }

    private void remember(String fact) {
        try {
            Files.createFile(path.resolve(fact));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write to " + path, e);
        }
    }

    @Override
    public void close() {
        close(lock);
    }

    private static FileChannel open(Path path) {
        FileChannel channel;
        try {
            channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder " + path
                            + " is not writable: change its permissions or choose another with --data",
                    e);
        }
        if (!isOurs(channel)) {
            close(channel);
            throw new StartFailure("The data folder " + path
                    + " is in use by another running stack: stop that one or choose another with --data");
        }
        return channel;
    }

    private static boolean isOurs(FileChannel channel) {
        try {
            // Held by the channel until it closes, also when the process is killed.
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new StartFailure("The data folder cannot be locked: " + e.getMessage(), e);
        }
    }

    private static void refuseIfFull(Path path) {
        long free;
        try {
            free = Files.getFileStore(path).getUsableSpace() / MEGABYTE;
        } catch (IOException e) {
            throw new StartFailure("The disk of " + path + " cannot be asked for its space: " + e.getMessage(), e);
        }
        if (free < MEGABYTES_NEEDED) {
            throw new StartFailure("The disk of " + path + " has " + free + " MB left, " + MEGABYTES_NEEDED
                    + " MB are needed: make room or choose another folder with --data");
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of the data folder could not be given back", e);
        }
    }

    /** Everything below the folder but its lock, which we hold. Links are removed, not followed. */
    private final class Wiping extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!file.equals(path.resolve(LOCK))) {
                Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            if (!folder.equals(path)) {
                Files.delete(folder);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
