package com.presenceos.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes videos of boxes, as cameras write them: what is in their pictures and sound is noise, since nobody decodes it. Unlike a
 * real one all its frames are in one piece of data.
 */
public final class TestVideos {

    private static final int UNITS_A_SECOND = 600;

    public String brand = "isom";
    public String format = "avc1";
    public int width = 1080;
    public int height = 1920;
    public int frames = 300;
    public int unitsAFrame = 20;
    public int dataBytes = 2000;
    public boolean sideways;
    public boolean silent;
    public boolean indexFirst = true;

    /** What the camera wrote beside: where it was. */
    public String place = "";

    private final List<byte[]> besides = new ArrayList<>();

    /** Ten seconds, upright, of a telephone. */
    public static byte[] mp4() {
        return new TestVideos().make();
    }

    /** Something at the top of the file, between what it is and the rest. */
    public TestVideos with(byte[] box) {
        besides.add(box);
        return this;
    }

    public byte[] make() {
        byte[] type = box("ftyp", text(brand), number(512), text("isommp42"));
        byte[] between = joined(besides.toArray(byte[][]::new));
        byte[] data = data();
        int before = type.length + between.length;
        if (!indexFirst) {
            return joined(type, between, data, index(before + 8));
        }
        int indexLength = index(0).length;
        return joined(type, between, index(before + indexLength + 8), data);
    }

    private byte[] data() {
        byte[] noise = new byte[dataBytes];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 + 7);
        }
        return box("mdat", noise);
    }

    private byte[] index(int dataAt) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(box("mvhd", movieHeader()));
        parts.add(track("vide", pictures(), dataAt));
        if (!silent) {
            parts.add(track("soun", sound(), dataAt));
        }
        if (!place.isEmpty()) {
            parts.add(track("meta", box("stsd", number(0), number(1), box("mebx", new byte[8])), dataAt));
            parts.add(box("udta", box("\u00a9xyz", text(place))));
        }
        return box("moov", parts.toArray(byte[][]::new));
    }

    // Version and flags, made, changed, units, duration, and what is the same in every file.
    private byte[] movieHeader() {
        return joined(number(0), number(0xAA), number(0xBB), number(UNITS_A_SECOND), number(duration()), new byte[80]);
    }

    private int duration() {
        return frames * unitsAFrame;
    }

    private byte[] track(String handler, byte[] description, int dataAt) {
        byte[] matrix = sideways && handler.equals("vide")
                ? numbers(0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000)
                : numbers(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
        byte[] header = joined(
                numbers(7, 0xAA, 0xBB, 1, 0, duration()), new byte[16], matrix, numbers(width << 16, height << 16));
        byte[] mediaHeader = joined(numbers(0, 0xAA, 0xBB, UNITS_A_SECOND, duration()), new byte[4]);
        byte[] handlerBox = joined(numbers(0, 0), text(handler), new byte[12], text("Camera"), new byte[1]);
        byte[] table = box(
                "stbl",
                description,
                box("stts", numbers(0, 1, frames, unitsAFrame)),
                box("stsz", numbers(0, dataBytes / frames, frames)),
                box("stsc", numbers(0, 1, 1, frames, 1)),
                box("stco", numbers(0, 1, dataAt)));
        return box(
                "trak",
                box("tkhd", header),
                box("mdia", box("mdhd", mediaHeader), box("hdlr", handlerBox), box("minf", table)));
    }

    private byte[] pictures() {
        byte[] sides = ByteBuffer.allocate(4)
                .putShort((short) width)
                .putShort((short) height)
                .array();
        return box("stsd", number(0), number(1), box(format, new byte[24], sides, new byte[50]));
    }

    private static byte[] sound() {
        return box("stsd", number(0), number(1), box("mp4a", new byte[28]));
    }

    public static byte[] box(String type, byte[]... content) {
        byte[] inside = joined(content);
        return ByteBuffer.allocate(8 + inside.length)
                .putInt(8 + inside.length)
                .put(text(type))
                .put(inside)
                .array();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] number(int number) {
        return numbers(number);
    }

    static byte[] numbers(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length);
        for (int number : numbers) {
            bytes.putInt(number);
        }
        return bytes.array();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
