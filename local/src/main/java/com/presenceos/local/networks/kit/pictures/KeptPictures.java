package com.presenceos.local.networks.kit.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A network's own copies of the pictures it was given. */
public final class KeptPictures {

    private final Path folder;

    public KeptPictures(Path folder) {
        this.folder = folder;
        createFolder();
    }

    public void keep(String name, byte[] picture) {
        try {
            Files.write(file(name), picture);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the picture of " + name, e);
        }
    }

    public Optional<byte[]> find(String name) {
        try {
            return Files.exists(file(name)) ? Optional.of(Files.readAllBytes(file(name))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the picture of " + name, e);
        }
    }

    public void reset() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot empty " + folder, e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".jpg");
    }

    private void createFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + folder, e);
        }
    }
}
