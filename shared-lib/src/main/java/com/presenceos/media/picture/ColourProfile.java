package com.presenceos.media.picture;

import com.presenceos.media.content.BrokenFile;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/**
 * What the numbers of a picture mean as colours, where that is not sRGB. Phones store Display P3: read as sRGB, its reds
 * are dull. Networks show sRGB and not all convert.
 */
public final class ColourProfile {

    static final int MOST_BYTES = 4_000_000;

    private static final float[] SHADES = {0, 0.2f, 0.5f, 0.8f, 1};
    // Half a step of 256, and what the two tables round differently.
    private static final float SAME = 2 / 255f;

    private final byte[] bytes;
    private final ICC_ColorSpace colours;

    private ColourProfile(byte[] bytes, ICC_ColorSpace colours) {
        this.bytes = bytes;
        this.colours = colours;
    }

    /** Empty without one, where it means sRGB anyway, and where no program could make use of it: then sRGB is taken. */
    static Optional<ColourProfile> of(Optional<byte[]> profile, int components) throws BrokenFile {
        if (profile.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = profile.get();
        if (bytes.length > MOST_BYTES) {
            throw new BrokenFile("The picture's colour profile has " + bytes.length + " bytes; " + MOST_BYTES
                    + " are allowed. Save the picture in sRGB");
        }
        try {
            ICC_Profile read = ICC_Profile.getInstance(bytes);
            ICC_ColorSpace colours = new ICC_ColorSpace(read);
            boolean useful = colours.getNumComponents() == components && !isSrgb(colours);
            return useful ? Optional.of(new ColourProfile(bytes, colours)) : Optional.empty();
        } catch (IllegalArgumentException | CMMException e) {
            return Optional.empty();
        }
    }

    public byte[] bytes() {
        return bytes;
    }

    /** @param image of type INT_RGB, with the picture's own numbers; of a grey picture, three times the same */
    BufferedImage toSrgb(BufferedImage image) {
        WritableRaster numbers = Raster.createInterleavedRaster(
                DataBuffer.TYPE_BYTE, image.getWidth(), image.getHeight(), colours.getNumComponents(), null);
        for (int band = 0; band < colours.getNumComponents(); band++) {
            int[] samples = image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), band, (int[]) null);
            numbers.setSamples(0, 0, image.getWidth(), image.getHeight(), band, samples);
        }
        ComponentColorModel model =
                new ComponentColorModel(colours, false, false, ComponentColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
        BufferedImage converted = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        return new ColorConvertOp(null).filter(new BufferedImage(model, numbers, false, null), converted);
    }

    private static boolean isSrgb(ICC_ColorSpace colours) {
        if (colours.getNumComponents() == 1) {
            return isGreyOfSrgb(colours);
        }
        for (float red : SHADES) {
            for (float green : SHADES) {
                for (float blue : SHADES) {
                    float[] numbers = {red, green, blue};
                    if (!same(numbers, colours.toRGB(numbers))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isGreyOfSrgb(ColorSpace colours) {
        for (float shade : SHADES) {
            if (!same(new float[] {shade, shade, shade}, colours.toRGB(new float[] {shade}))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(float[] wanted, float[] found) {
        for (int i = 0; i < 3; i++) {
            if (Math.abs(wanted[i] - found[i]) > SAME) {
                return false;
            }
        }
        return true;
    }
}
