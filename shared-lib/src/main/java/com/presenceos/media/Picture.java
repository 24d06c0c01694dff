package com.presenceos.media;

/**
 * What the content of a file turned out to be.
 *
 * @param width in pixels, as shown: after EXIF orientation
 * @param plainJpeg whether it is a JPEG of one picture stored upright, which every reader shows alike
 */
public record Picture(PictureType type, long sizeBytes, int width, int height, boolean plainJpeg) {

    public double aspectRatio() {
        return (double) width / height;
    }
}
