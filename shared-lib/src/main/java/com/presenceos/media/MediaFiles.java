package com.presenceos.media;

import java.net.URI;
import java.time.Duration;
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

    void write(String key, String contentType, byte[] content);

    /** Deletes a file, if there is one. */
    void delete(String key);

    /** Deletes every file whose key begins so. */
    void deleteAll(String prefix);

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
