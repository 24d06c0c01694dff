package com.presenceos.media.picture;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;

/**
 * How a stored picture must be turned to stand upright, by EXIF's numbers.
 *
 * @param exif 1 is upright; 2 to 4 keep the sides, 5 to 8 swap them
 */
record Orientation(int exif) {

    static final Orientation UPRIGHT = new Orientation(1);

    /** @param tiff what cameras write: EXIF is a TIFF file without a picture */
    static Orientation in(byte[] tiff) {
        Metadata metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(tiff), metadata);
        return in(metadata);
    }

    private static Orientation in(Metadata metadata) {
        for (ExifIFD0Directory directory : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
            Integer value = directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            if (value != null && value >= 1 && value <= 8) {
                return new Orientation(value);
            }
        }
        return UPRIGHT;
    }

    /** The shortest EXIF there is that says this and nothing else. */
    byte[] tiff() {
        return new byte[] {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) exif, 0, 0, 0, 0, 0, 0
        };
    }

    boolean isUpright() {
        return exif == 1;
    }

    boolean swapsSides() {
        return exif >= 5;
    }

    /** Takes a stored picture of this size to where it is shown. */
    AffineTransform transform(int width, int height) {
        return switch (exif) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
