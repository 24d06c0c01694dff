package com.presenceos.media;

/**
 * What the content of a file turned out to be.
 *
 * @param width in pixels, as shown: after EXIF orientation
 * @param sizeBytes of the file as it is kept
 * @param plainJpeg whether the kept file is what networks fetch: a JPEG that every reader shows alike
 */
public record Picture(PictureType type, long sizeBytes, int width, int height, boolean plainJpeg) {

    public double aspectRatio() {
        return (double) width / height;
    }
}
