package com.presenceos.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/**
 * Pictures that tell where they were taken, in every place where files can tell it. Each place holds words that can be
 * looked for. The left half is red, the right half blue.
 */
public final class TellingPictures {

    /** What must not be found in anything that others can load. */
    public static final List<String> SECRETS = List.of(
            "SecretCamera",
            "GPS",
            "59 deg 20 min",
            "SecretThumbnail",
            "xmpmeta",
            "SecretCity",
            "SecretComment",
            "SecretJoin",
            "MPF",
            "SecretSecondPicture",
            "SecretTrailer");

    private TellingPictures() {}

    public static byte[] jpeg(int width, int height, int orientation) {
        byte[] jpeg = encoded(width, height, "jpg");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.writeBytes(segment(0xE1, ascii("Exif\0\0"), exif(orientation)));
        file.writeBytes(segment(0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPS 59 deg 20 min</x:xmpmeta>")));
        file.writeBytes(segment(0xED, ascii("Photoshop 3.0\0" + "8BIM\4\4\0\0\0\0\0\17\34\2\132\0\12SecretCity\0")));
        file.writeBytes(segment(0xFE, ascii("SecretComment")));
        file.writeBytes(segment(0xE2, ascii("MPF\0MM\0*SecretJoin")));
        file.write(jpeg, 2, jpeg.length - 2);
        file.writeBytes(ascii("SecretTrailer"));
        file.writeBytes(encodedWithComment("SecretSecondPicture"));
        return file.toByteArray();
    }

    public static byte[] png(int width, int height, int orientation) {
        byte[] png = encoded(width, height, "png");
        int afterHeader = 33;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(png, 0, afterHeader);
        file.writeBytes(chunk("eXIf", exif(orientation)));
        file.writeBytes(chunk("tEXt", ascii("Comment\0SecretComment GPS 59 deg 20 min")));
        file.writeBytes(chunk("iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta>SecretCity</x:xmpmeta>")));
        file.writeBytes(chunk("zTXt", joined(ascii("Place\0\0"), deflated(ascii("SecretCity".repeat(100_000))))));
        file.writeBytes(chunk("tIME", new byte[] {7, (byte) 0xEA, 11, 26, 1, 2, 3}));
        file.write(png, afterHeader, png.length - afterHeader);
        file.writeBytes(ascii("SecretTrailer"));
        return file.toByteArray();
    }

    /** As phones store colours: what is 255, 0, 0 here is redder than sRGB can say. */
    public static byte[] withProfile(byte[] jpeg, byte[] profile) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.writeBytes(segment(0xE2, ascii("ICC_PROFILE\0\1\1"), profile));
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    public static byte[] pngWithProfile(byte[] png, byte[] profile) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(png, 0, 33);
        file.writeBytes(chunk("iCCP", joined(ascii("icc\0\0"), deflated(profile))));
        file.write(png, 33, png.length - 33);
        return file.toByteArray();
    }

    public static byte[] chunk(String type, byte[] data) {
        CRC32 checksum = new CRC32();
        checksum.update(ascii(type));
        checksum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(ascii(type))
                .put(data)
                .putInt((int) checksum.getValue())
                .array();
    }

    public static boolean contains(byte[] file, String words) {
        byte[] wanted = ascii(words);
        for (int at = 0; at + wanted.length <= file.length; at++) {
            if (Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    public static BufferedImage decoded(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A TIFF of three directories: the picture's, of the place, and of the thumbnail.
    private static byte[] exif(int orientation) {
        byte[] camera = ascii("SecretCamera GPS 59 deg 20 min\0\0");
        byte[] thumbnail = joined(encodedWithComment("SecretThumbnail"), new byte[0]);
        int place = 8 + 2 + 3 * 12 + 4;
        int second = place + 2 + 4 * 12 + 4;
        int cameraAt = second + 2 + 3 * 12 + 4;
        int latitude = cameraAt + camera.length;
        int longitude = latitude + 24;
        int thumbnailAt = longitude + 24;
        ByteBuffer tiff = ByteBuffer.allocate(thumbnailAt + thumbnail.length);
        tiff.put(ascii("MM\0*")).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010F, 2, camera.length, cameraAt);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8825, 4, 1, place);
        tiff.putInt(second);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, latitude);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, longitude);
        tiff.putInt(0);
        tiff.putShort((short) 3);
        entry(tiff, 0x0103, 3, 1, 6 << 16);
        entry(tiff, 0x0201, 4, 1, thumbnailAt);
        entry(tiff, 0x0202, 4, 1, thumbnail.length);
        tiff.putInt(0);
        tiff.put(camera);
        tiff.putInt(59).putInt(1).putInt(20).putInt(1).putInt(1979).putInt(100);
        tiff.putInt(18).putInt(1).putInt(3).putInt(1).putInt(5501).putInt(100);
        tiff.put(thumbnail);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] encodedWithComment(String comment) {
        byte[] jpeg = encoded(16, 16, "jpg");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.writeBytes(segment(0xFE, ascii(comment)));
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    private static byte[] encoded(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] segment(int marker, byte[]... contents) {
        int length = 2 + Arrays.stream(contents).mapToInt(part -> part.length).sum();
        ByteBuffer segment = ByteBuffer.allocate(2 + length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) length);
        for (byte[] part : contents) {
            segment.put(part);
        }
        return segment.array();
    }

    private static byte[] deflated(byte[] data) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(data);
            deflater.finish();
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
