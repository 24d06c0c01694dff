package com.presenceos.media.picture;

import com.presenceos.media.content.BrokenFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes of any picture a JPEG that every network shows alike: upright, sRGB, on white, no larger than networks show. */
public final class NetworkJpeg {

    /** What every network takes that is connected today. */
    public static final int MOST_BYTES = 8_000_000;

    static final int WIDEST = 1440;
    // A telephone's whole screen at that width; what is taller is not taken by any network, and takes memory.
    static final int TALLEST = 2560;

    // Decoded whole this takes 50 to 130 MB; it leaves at least four pixels for each that is kept.
    private static final long MOST_PIXELS = 16_000_000;
    private static final float[] QUALITIES = {0.92f, 0.85f, 0.75f, 0.6f, 0.45f};

    private NetworkJpeg() {}

    static byte[] make(PictureFile file, long maxBytes, Deadline deadline) throws BrokenFile {
        Orientation orientation = file.orientation();
        Size size = Size.within(file.shownWidth(), file.shownHeight());
        BufferedImage stored = onWhite(PictureDecoder.decode(file, MOST_PIXELS, deadline));
        BufferedImage scaled = orientation.swapsSides()
                ? scaled(stored, size.height(), size.width())
                : scaled(stored, size.width(), size.height());
        BufferedImage coloured =
                file.profile().map(profile -> profile.toSrgb(scaled)).orElse(scaled);
        return encoded(upright(coloured, orientation, size.width(), size.height()), maxBytes);
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage colours = GreyPixels.in(image) ? GreyPixels.asColours(image) : image;
        return drawn(image.getWidth(), image.getHeight(), canvas -> canvas.drawImage(colours, 0, 0, null));
    }

    // Halving first averages every pixel in; one big step would skip most of them.
    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage current = image;
        while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
            current = resized(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return current.getWidth() == width && current.getHeight() == height ? current : resized(current, width, height);
    }

    private static BufferedImage resized(BufferedImage image, int width, int height) {
        return drawn(width, height, canvas -> {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(image, 0, 0, width, height, null);
        });
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation, int width, int height) {
        if (orientation.isUpright()) {
            return image;
        }
        return drawn(
                width,
                height,
                canvas -> canvas.drawImage(image, orientation.transform(image.getWidth(), image.getHeight()), null));
    }

    private static BufferedImage drawn(int width, int height, Drawing drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        drawing.on(canvas);
        canvas.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, long maxBytes) {
        for (float quality : QUALITIES) {
            byte[] bytes = encoded(image, quality);
            if (bytes.length <= maxBytes) {
                return bytes;
            }
        }
        throw new IllegalStateException("A picture of " + image.getWidth() + " x " + image.getHeight()
                + " pixels does not fit into " + maxBytes + " bytes");
    }

    private static byte[] encoded(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture could not be written to memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private interface Drawing {
        void on(Graphics2D canvas);
    }

    /** In pixels. */
    public record Size(int width, int height) {

        /** The largest of this shape that is neither wider nor taller than networks show, nor than it is already. */
        public static Size within(int width, int height) {
            double scale = Math.min(1, Math.min((double) WIDEST / width, (double) TALLEST / height));
            return new Size(scaled(width, scale), scaled(height, scale));
        }

        private static int scaled(int side, double scale) {
            return (int) Math.max(1, Math.round(side * scale));
        }
    }
}
