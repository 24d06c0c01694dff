package com.presenceos.media;

import com.presenceos.media.content.FilePart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The object store as two maps. */
public final class MediaFilesInMemory implements MediaFiles {

    final Map<String, byte[]> files = new TreeMap<>();
    final Map<String, String> types = new TreeMap<>();
    int writes;
    Runnable beforeWrite = () -> {};
    Runnable beforeOpen = () -> {};
    Runnable beforeCompose = () -> {};
    Runnable beforeNextWrite = () -> {};

    @Override
    public Upload upload(String key, String contentType, long sizeBytes, Duration validFor) {
        return new Upload(
                URI.create("https://store.example/" + key + "?size=" + sizeBytes + "&for=" + validFor),
                Map.of("Content-Type", contentType));
    }

    @Override
    public URI link(String key, Duration validFor) {
        return URI.create("https://store.example/" + key + "?for=" + validFor);
    }

    @Override
    public Optional<byte[]> read(String key, int maxBytes) {
        return Optional.ofNullable(files.get(key)).map(file -> Arrays.copyOf(file, Math.min(file.length, maxBytes)));
    }

    @Override
    public Optional<Stored> find(String key) {
        return Optional.ofNullable(files.get(key)).map(file -> new Stored(file.length, tag(file)));
    }

    @Override
    public InputStream open(String key, long from, long bytes) {
        beforeOpen.run();
        byte[] file = Optional.ofNullable(files.get(key))
                .orElseThrow(() -> new Gone(key, new IllegalStateException("not in the map")));
        return new ByteArrayInputStream(file, (int) from, (int) Math.min(bytes, file.length - from));
    }

    @Override
    public boolean compose(String source, String tag, String target, String contentType, List<FilePart> parts) {
        beforeCompose.run();
        byte[] file = files.get(source);
        if (file == null || !tag.equals(tag(file))) {
            return false;
        }
        ByteArrayOutputStream composed = new ByteArrayOutputStream();
        for (FilePart part : parts) {
            switch (part) {
                case FilePart.Copied(var from, var length) -> composed.write(file, (int) from, (int) length);
                case FilePart.Written written -> composed.writeBytes(written.bytes());
            }
        }
        write(target, contentType, composed.toByteArray());
        return true;
    }

    private static String tag(byte[] file) {
        return String.valueOf(Arrays.hashCode(file));
    }

    @Override
    public void write(String key, String contentType, byte[] content) {
        Runnable once = beforeNextWrite;
        beforeNextWrite = () -> {};
        once.run();
        beforeWrite.run();
        // Stores that keep files in folders cannot have both.
        if (files.keySet().stream().anyMatch(file -> key.startsWith(file + "/") || file.startsWith(key + "/"))) {
            throw new IllegalStateException(key + " lies below another file, or another below it");
        }
        writes++;
        files.put(key, content);
        types.put(key, contentType);
    }

    @Override
    public void delete(String key) {
        files.remove(key);
    }

    @Override
    public void deleteAll(String prefix) {
        files.keySet().removeIf(key -> key.startsWith(prefix));
    }
}
