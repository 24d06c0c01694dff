package com.presenceos.media.content;

/**
 * A picture.
 *
 * @param plainJpeg whether the kept file is what networks fetch: a JPEG that every reader shows alike
 */
public record Picture(PictureType type, long sizeBytes, int width, int height, boolean plainJpeg)
        implements MediaContent {}
