package com.presenceos.media.picture;

import com.presenceos.media.content.BrokenFile;
import com.presenceos.media.content.PictureType;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A JPEG file, as {@link JpegWalk} found it. */
final class JpegFile implements PictureFile {

    // JFIF says that the colours are YCbCr or grey; Adobe's segment, with a 0, that they are RGB.
    private static final byte[] JFIF = {
        (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };
    private static final byte[] ADOBE_RGB = {
        (byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0
    };
    private static final byte[] ICC = {'I', 'C', 'C', '_', 'P', 'R', 'O', 'F', 'I', 'L', 'E', 0};
    private static final int MOST_OF_A_SEGMENT = 65_533;

    private final byte[] content;
    private final JpegFrame frame;
    private final List<Part> parts;
    private final Orientation orientation;
    private final Optional<ColourProfile> profile;
    private final boolean rgb;

    private JpegFile(byte[] content, JpegWalk walk) throws BrokenFile {
        this.content = content;
        this.frame = walk.frame();
        this.parts = walk.parts();
        this.orientation = walk.notes().exif().map(Orientation::in).orElse(Orientation.UPRIGHT);
        this.profile = ColourProfile.of(walk.notes().profile(), frame.components());
        this.rgb = walk.notes().isRgb(frame);
    }

    static JpegFile read(byte[] content) throws BrokenFile {
        return new JpegFile(content, JpegWalk.through(content));
    }

    @Override
    public PictureType type() {
        return PictureType.JPEG;
    }

    @Override
    public int width() {
        return frame.width();
    }

    @Override
    public int height() {
        return frame.height();
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
        return orientation.isUpright() && profile.isEmpty() && !rgb;
    }

    @Override
    public byte[] bare() {
        return with(List.of());
    }

    @Override
    public byte[] clean() {
        List<byte[]> said = new ArrayList<>();
        if (!orientation.isUpright()) {
            said.add(segment(0xE1, new byte[] {'E', 'x', 'i', 'f', 0, 0}, orientation.tiff()));
        }
        profile.ifPresent(colours -> said.addAll(segments(colours.bytes())));
        return with(said);
    }

    private byte[] with(List<byte[]> said) {
        int size = parts.stream().mapToInt(Part::length).sum();
        ByteArrayOutputStream file = new ByteArrayOutputStream(size + 1024);
        file.write(0xFF);
        file.write(0xD8);
        file.writeBytes(rgb ? ADOBE_RGB : JFIF);
        said.forEach(file::writeBytes);
        parts.forEach(part -> file.write(content, part.from(), part.length()));
        file.write(0xFF);
        file.write(0xD9);
        return file.toByteArray();
    }

    private static List<byte[]> segments(byte[] profile) {
        int room = MOST_OF_A_SEGMENT - ICC.length - 2;
        int count = Math.ceilDiv(profile.length, room);
        List<byte[]> segments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = i * room;
            byte[] chunk = Arrays.copyOfRange(profile, from, Math.min(profile.length, from + room));
            segments.add(segment(0xE2, ICC, new byte[] {(byte) (i + 1), (byte) count}, chunk));
        }
        return segments;
    }

    private static byte[] segment(int marker, byte[]... contents) {
        int length = 2;
        for (byte[] part : contents) {
            length += part.length;
        }
        ByteArrayOutputStream segment = new ByteArrayOutputStream(2 + length);
        segment.write(0xFF);
        segment.write(marker);
        segment.write(length >> 8);
        segment.write(length);
        for (byte[] part : contents) {
            segment.writeBytes(part);
        }
        return segment.toByteArray();
    }

    /** A stretch of the file. */
    record Part(int from, int to) {
        int length() {
            return to - from;
        }
    }
}
