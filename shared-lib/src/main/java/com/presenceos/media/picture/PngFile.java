package com.presenceos.media.picture;

import com.presenceos.media.content.BrokenFile;
import com.presenceos.media.content.PictureType;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A PNG file, as {@link PngWalk} found it. Of one that moves, its still picture. */
final class PngFile implements PictureFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PROFILE_NAME = {'i', 'c', 'c', 0, 0};
    // What its numbers mean, by other means than a profile; a few bytes each, and nothing of people.
    private static final List<String> COLOURS = List.of("cICP", "sRGB", "gAMA", "cHRM");

    private final Map<String, byte[]> chunks;
    private final byte[] pixels;
    private final ByteBuffer header;
    private final Orientation orientation;
    private final Optional<ColourProfile> profile;

    private PngFile(PngWalk walk) throws BrokenFile {
        this.chunks = walk.chunks();
        this.pixels = walk.pixels();
        this.header = ByteBuffer.wrap(walk.header());
        this.orientation = walk.exif().map(Orientation::in).orElse(Orientation.UPRIGHT);
        this.profile = ColourProfile.of(walk.profile(), isGrey() ? 1 : 3);
    }

    static PngFile read(byte[] content) throws BrokenFile {
        return new PngFile(PngWalk.through(content));
    }

    @Override
    public PictureType type() {
        return PictureType.PNG;
    }

    @Override
    public int width() {
        return header.getInt(0);
    }

    @Override
    public int height() {
        return header.getInt(4);
    }

    @Override
    public Orientation orientation() {
        return orientation;
    }

    @Override
    public Optional<ColourProfile> profile() {
        return profile;
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public byte[] bare() {
        return with(Map.of());
    }

    @Override
    public byte[] clean() {
        Map<String, byte[]> said = new TreeMap<>();
        COLOURS.stream().filter(chunks::containsKey).forEach(type -> said.put(type, chunks.get(type)));
        profile.ifPresent(colours -> {
            said.remove("sRGB");
            said.put("iCCP", joined(PROFILE_NAME, deflated(colours.bytes())));
        });
        if (!orientation.isUpright()) {
            said.put("eXIf", orientation.tiff());
        }
        return with(said);
    }

    private byte[] with(Map<String, byte[]> said) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(pixels.length + 4096);
        file.writeBytes(SIGNATURE);
        write(file, "IHDR", header.array());
        said.forEach((type, data) -> write(file, type, data));
        for (String type : List.of("PLTE", "tRNS")) {
            if (chunks.containsKey(type)) {
                write(file, type, chunks.get(type));
            }
        }
        write(file, "IDAT", pixels);
        write(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private boolean isGrey() {
        int colourType = header.get(9);
        return colourType == 0 || colourType == 4;
    }

    private static void write(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        file.writeBytes(number(data.length));
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(number((int) checksum.getValue()));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
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
}
