package com.presenceos.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Progressive JPEGs of as many scans as one likes: the last scan of an honest one, again and again. Each costs a decoder a
 * pass over all pixels and the sender a few bytes.
 */
public final class ScannedJpeg {

    private ScannedJpeg() {}

    public static byte[] of(int width, int height, int scans) {
        byte[] honest = progressive(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
        List<Integer> starts = scanStarts(honest);
        int end = honest.length - 2;
        byte[] last = Arrays.copyOfRange(honest, starts.getLast(), end);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int kept = Math.min(scans, starts.size());
        file.write(honest, 0, kept < starts.size() ? starts.get(kept) : end);
        for (int i = kept; i < scans; i++) {
            file.writeBytes(last);
        }
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return file.toByteArray();
    }

    private static byte[] progressive(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Where the tables of each scan begin: behind the end of the scan before. */
    private static List<Integer> scanStarts(byte[] file) {
        List<Integer> starts = new ArrayList<>();
        int at = 2;
        int start = at;
        while ((file[at + 1] & 0xFF) != 0xD9) {
            int marker = file[at + 1] & 0xFF;
            at += 2 + ((file[at + 2] & 0xFF) << 8 | (file[at + 3] & 0xFF));
            if (marker == 0xC2) {
                start = at;
            }
            if (marker == 0xDA) {
                starts.add(start);
                while (file[at] != (byte) 0xFF || file[at + 1] == 0) {
                    at++;
                }
                start = at;
            }
        }
        return starts;
    }
}
