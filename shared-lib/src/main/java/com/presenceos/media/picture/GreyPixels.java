package com.presenceos.media.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** Java takes the greys of some pictures for linear light when it draws them, and draws 100 as 168. Files mean 100. */
final class GreyPixels {

    private GreyPixels() {}

    static boolean in(BufferedImage image) {
        return image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }

    static BufferedImage asColours(BufferedImage image) {
        int width = image.getWidth();
        Raster raster = image.getRaster();
        int shift = raster.getSampleModel().getSampleSize(0) - 8;
        boolean transparent = raster.getNumBands() == 2;
        BufferedImage colours = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        int[] line = new int[width];
        int[] alpha = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getSamples(0, y, width, 1, 0, line);
            if (transparent) {
                raster.getSamples(0, y, width, 1, 1, alpha);
            }
            for (int x = 0; x < width; x++) {
                int shade = line[x] >> shift;
                int opacity = transparent ? alpha[x] >> shift : 0xFF;
                line[x] = opacity << 24 | shade << 16 | shade << 8 | shade;
            }
            colours.setRGB(0, y, width, 1, line, 0, width);
        }
        return colours;
    }
}
