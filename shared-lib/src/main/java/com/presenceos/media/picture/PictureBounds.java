package com.presenceos.media.picture;

import com.presenceos.media.content.BrokenFile;

/**
 * How much work a picture may be. Strangers choose what is uploaded: a small file may stand for much memory (pixels) and
 * much time (pixels, and how often they are gone over), so this is asked of its header, before anything is decoded.
 */
public final class PictureBounds {

    // 50 megapixels decode to 150 to 400 MB unless pixels are skipped; cameras of today stay below.
    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 30_000;
    // Progressive pictures have about ten.
    static final int MOST_SCANS = 40;
    // The decoder paints the whole picture anew with each scan: 50 megapixels ten times.
    private static final long MOST_PIXELS_IN_ALL_SCANS = 500_000_000;

    private PictureBounds() {}

    public static void check(int width, int height) throws BrokenFile {
        if (width < 1 || height < 1) {
            throw new BrokenFile("The picture is damaged: it says that it is " + Integer.toUnsignedString(width) + " x "
                    + Integer.toUnsignedString(height) + " pixels");
        }
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS) {
            throw new BrokenFile("The picture is " + width + " x " + height + " pixels (" + megapixels(pixels)
                    + " megapixels); " + megapixels(MOST_PIXELS) + " megapixels are allowed. Save it again, smaller");
        }
        if (Math.max(width, height) > LONGEST_SIDE) {
            throw new BrokenFile("The picture is " + width + " x " + height + " pixels; " + LONGEST_SIDE
                    + " are allowed for the longer side. Save it again, smaller");
        }
    }

    static void checkScans(int width, int height, int scans) throws BrokenFile {
        if (scans > MOST_SCANS) {
            throw new BrokenFile("The JPEG picture is stored in " + scans + " scans; " + MOST_SCANS
                    + " are allowed. Save it again, without progressive display");
        }
        long pixels = (long) width * height * scans;
        if (pixels > MOST_PIXELS_IN_ALL_SCANS) {
            throw new BrokenFile("The JPEG picture is " + width + " x " + height + " pixels in " + scans + " scans ("
                    + megapixels(pixels) + " megapixels to decode); " + megapixels(MOST_PIXELS_IN_ALL_SCANS)
                    + " are allowed. Save it again, without progressive display");
        }
    }

    private static long megapixels(long pixels) {
        return pixels / 1_000_000;
    }
}
