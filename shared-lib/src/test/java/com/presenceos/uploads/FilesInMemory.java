package com.presenceos.uploads;

import com.presenceos.media.MediaFiles;
import com.presenceos.media.content.FilePart;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store of files for tests of what only uploads and reads them. */
public final class FilesInMemory implements MediaFiles {

    private final Map<String, byte[]> files = new HashMap<>();

    @Override
    public Upload upload(String key, String contentType, long sizeBytes, Duration validFor) {
        return new Upload(URI.create("https://store.example/" + key), Map.of("Content-Type", contentType));
    }

    @Override
    public Optional<byte[]> read(String key, int maxBytes) {
        return Optional.ofNullable(files.get(key));
    }

    @Override
    public void write(String key, String contentType, byte[] content) {
        files.put(key, content);
    }

    @Override
    public void delete(String key) {
        files.remove(key);
    }

    @Override
    public URI link(String key, Duration validFor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Stored> find(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InputStream open(String key, long from, long bytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean compose(String source, String tag, String target, String contentType, List<FilePart> parts) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deleteAll(String prefix) {
        throw new UnsupportedOperationException();
    }
}
