package com.presenceos.media.video;

import com.presenceos.media.content.BrokenFile;

/** The bytes of an uploaded video, wherever they are. */
public interface VideoFile {

    /** In bytes. */
    long size();

    /** Exactly that many bytes from there on. */
    byte[] read(long from, int length) throws BrokenFile;
}
