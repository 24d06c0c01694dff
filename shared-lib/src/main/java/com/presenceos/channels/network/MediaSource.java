package com.presenceos.channels.network;

import java.io.InputStream;
import java.net.URI;

/** The bytes of a picture or video: where a network fetches them itself, and as a stream where they must be sent to it. */
public interface MediaSource {

    /** Where the network fetches the file; good for a day. */
    URI url();

    /**
     * The bytes from there on, as many as are asked for or as there are; to be closed. A video may be large: it is read in
     * parts, one for each step of preparing.
     *
     * @throws java.io.UncheckedIOException when the object store cannot be read
     */
    InputStream open(long from, long bytes);
}
