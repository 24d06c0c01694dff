package com.presenceos.media;

import com.presenceos.media.content.FilePart;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bytes of files, in an object store. */
public interface MediaFiles {

    /** Lets whoever holds the answer put one file of this type and size at the key. */
    Upload upload(String key, String contentType, long sizeBytes, Duration validFor);

    /** Lets whoever holds the answer read the file. */
    URI link(String key, Duration validFor);

    /** @param maxBytes what is longer is cut off there */
    Optional<byte[]> read(String key, int maxBytes);

    /** What the store says of a file, if there is one. */
    Optional<Stored> find(String key);

    /**
     * The bytes of a file from there on, as many as are asked for or as there are; to be closed.
     *
     * @throws Gone when there is no such file
     */
    InputStream open(String key, long from, long bytes);

    /**
     * Writes a file made of parts of another, and of bytes between them, without reading what it takes over.
     *
     * @param tag of the source as it was looked at
     * @return false, and nothing is written, when the source is another by now, or gone
     */
    boolean compose(String source, String tag, String target, String contentType, List<FilePart> parts);

    void write(String key, String contentType, byte[] content);

    /** Deletes a file, if there is one. */
    void delete(String key);

    /** Deletes every file whose key begins so. */
    void deleteAll(String prefix);

    /** A file that was there is not there any more. */
    final class Gone extends RuntimeException {
        public Gone(String key, Throwable cause) {
            super(key + " is gone", cause);
        }
    }

    /**
     * A file in the store.
     *
     * @param tag changes with the content
     */
    record Stored(long sizeBytes, String tag) {}

    /**
     * How to send a file.
     *
     * @param headers to be sent as they are
     */
    record Upload(URI url, Map<String, String> headers) {
        public Upload {
            headers = Map.copyOf(headers);
        }
    }
}
