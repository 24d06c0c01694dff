package com.presenceos.media.picture;

import com.presenceos.media.content.BrokenFile;

/**
 * What the header of a JPEG's frame says.
 *
 * @param namedRgb whether the components are called R, G and B, as some programs do
 */
record JpegFrame(int width, int height, int components, boolean namedRgb) {

    private static final int FIXED = 6;

    /** @param from where the segment's content begins */
    static JpegFrame read(int marker, byte[] content, int from, int to) throws BrokenFile {
        if (marker > 0xC2) {
            throw new BrokenFile("The JPEG picture is of a rare kind (lossless, hierarchical or with arithmetic coding)"
                    + " that networks do not take; save it as an ordinary JPEG");
        }
        if (to - from < FIXED) {
            throw incomplete();
        }
        int components = content[from + 5] & 0xFF;
        if (components == 4) {
            throw new BrokenFile("The JPEG picture has CMYK colours, as for print; save it with RGB colours");
        }
        if (to - from < FIXED + 3 * components) {
            throw incomplete();
        }
        int bits = content[from] & 0xFF;
        if (bits != 8 || (components != 1 && components != 3)) {
            throw new BrokenFile("The JPEG picture has " + components + " colours of " + bits
                    + " bits; 1 or 3 of 8 bits are allowed");
        }
        boolean namedRgb = components == 3
                && content[from + FIXED] == 'R'
                && content[from + FIXED + 3] == 'G'
                && content[from + FIXED + 6] == 'B';
        return new JpegFrame(
                JpegWalk.number(content, from + 3), JpegWalk.number(content, from + 1), components, namedRgb);
    }

    private static BrokenFile incomplete() {
        return new BrokenFile("The JPEG picture is damaged: its header is not complete");
    }
}
