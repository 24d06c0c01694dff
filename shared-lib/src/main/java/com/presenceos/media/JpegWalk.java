package com.presenceos.media;

import com.presenceos.media.JpegFile.Part;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks once through a JPEG file, from its first marker to its end, and notes where the segments lie that its picture is
 * made of. Time and memory are in proportion to the file, whatever it claims.
 */
final class JpegWalk {

    // Tables and scans; a picture of ten scans has about thirty.
    private static final int MOST_PARTS = 1000;
    private static final int MOST_OF_A_PROFILE = 255;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final byte[] ICC = {'I', 'C', 'C', '_', 'P', 'R', 'O', 'F', 'I', 'L', 'E', 0};
    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0};
    private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e'};

    private final byte[] content;
    private final List<Part> parts = new ArrayList<>();
    private final TreeMap<Integer, Part> profile = new TreeMap<>();
    private @Nullable JpegFrame frame;
    private @Nullable Part exif;
    private boolean jfif;
    private int adobeTransform = -1;
    private int scans;

    private JpegWalk(byte[] content) {
        this.content = content;
    }

    static JpegWalk through(byte[] content) throws BrokenPicture {
        JpegWalk walk = new JpegWalk(content);
        walk.walk();
        return walk;
    }

    JpegFrame frame() throws BrokenPicture {
        if (frame == null) {
            throw new BrokenPicture("The JPEG picture is damaged: it has no header with its size");
        }
        return frame;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** What cameras write, without the words before it. */
    Optional<byte[]> exif() {
        return Optional.ofNullable(exif).map(part -> Arrays.copyOfRange(content, part.from(), part.to()));
    }

    Optional<byte[]> profile() {
        if (profile.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        profile.values().forEach(part -> whole.write(content, part.from(), part.length()));
        return Optional.of(whole.toByteArray());
    }

    /** As every decoder decides it. */
    boolean isRgb() throws BrokenPicture {
        if (frame().components() != 3 || jfif) {
            return false;
        }
        return adobeTransform >= 0 ? adobeTransform == 0 : frame().namedRgb();
    }

    private void walk() throws BrokenPicture {
        int at = 2;
        while (true) {
            int start = nextMarker(at);
            int marker = content[start + 1] & 0xFF;
            at = start + 2;
            if (marker == 0xD9) {
                finish();
                return;
            }
            if (marker == 0xD8) {
                throw new BrokenPicture("The JPEG picture is damaged: another one begins in the middle of it");
            }
            if (marker == 0x01 || isRestart(marker)) {
                continue;
            }
            int end = segmentEnd(at);
            segment(marker, start, end);
            at = marker == 0xDA ? scan(start, end) : end;
        }
    }

    private void finish() throws BrokenPicture {
        JpegFrame found = frame();
        if (scans == 0) {
            throw new BrokenPicture("The JPEG picture is damaged: it has a header and no pixels");
        }
        PictureBounds.check(found.width(), found.height());
        PictureBounds.checkScans(found.width(), found.height(), scans);
    }

    private void segment(int marker, int start, int end) throws BrokenPicture {
        int from = start + 4;
        switch (marker) {
            case 0xC4, 0xDB, 0xDD -> keep(start, end);
            case 0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF, 0xDE -> {
                JpegFrame found = JpegFrame.read(marker, content, from, end);
                if (frame != null) {
                    throw new BrokenPicture("The JPEG picture is damaged: it has two headers");
                }
                frame = found;
                keep(start, end);
            }
            case 0xE0 -> jfif |= begins(JFIF, from, end);
            case 0xE1 -> noteExif(from, end);
            case 0xE2 -> noteProfile(from, end);
            case 0xEE -> noteAdobe(from, end);
            default -> {
                // Texts, previews and programs' own notes: not part of the picture.
            }
        }
    }

    private void noteExif(int from, int end) {
        if (exif == null && begins(EXIF, from, end)) {
            exif = new Part(from + EXIF.length, end);
        }
    }

    private void noteProfile(int from, int end) {
        int data = from + ICC.length + 2;
        if (begins(ICC, from, end) && data <= end && profile.size() < MOST_OF_A_PROFILE) {
            profile.putIfAbsent(content[from + ICC.length] & 0xFF, new Part(data, end));
        }
    }

    private void noteAdobe(int from, int end) {
        if (begins(ADOBE, from, end) && end - from >= 12) {
            adobeTransform = content[from + 11] & 0xFF;
        }
    }

    /** @return where the pixels of the scan end */
    private int scan(int start, int headerEnd) throws BrokenPicture {
        if (frame == null) {
            throw new BrokenPicture("The JPEG picture is damaged: its pixels come before its header");
        }
        scans++;
        int at = headerEnd;
        while (true) {
            while (at < content.length && content[at] != (byte) 0xFF) {
                at++;
            }
            if (at + 1 >= content.length) {
                throw cutOff();
            }
            int next = content[at + 1] & 0xFF;
            if (next == 0 || isRestart(next)) {
                at += 2;
            } else if (next == 0xFF) {
                at++;
            } else {
                keep(start, at);
                return at;
            }
        }
    }

    private void keep(int from, int to) throws BrokenPicture {
        if (scans > PictureBounds.MOST_SCANS) {
            return; // The picture will be refused for them; they are only counted.
        }
        if (parts.size() == MOST_PARTS) {
            throw new BrokenPicture("The JPEG picture is damaged: it has more than " + MOST_PARTS + " parts");
        }
        parts.add(new Part(from, to));
    }

    /** What lies between segments is passed by, as decoders do. */
    private int nextMarker(int from) throws BrokenPicture {
        for (int at = from; at + 1 < content.length; at++) {
            int next = content[at + 1] & 0xFF;
            if (content[at] == (byte) 0xFF && next != 0 && next != 0xFF) {
                return at;
            }
        }
        throw cutOff();
    }

    private int segmentEnd(int at) throws BrokenPicture {
        if (at + 2 > content.length) {
            throw cutOff();
        }
        int length = number(content, at);
        if (length < 2) {
            throw new BrokenPicture("The JPEG picture is damaged: a part of it has no length");
        }
        if (length > content.length - at) {
            throw cutOff();
        }
        return at + length;
    }

    private boolean begins(byte[] wanted, int from, int end) {
        return end - from >= wanted.length
                && Arrays.equals(content, from, from + wanted.length, wanted, 0, wanted.length);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    static int number(byte[] content, int at) {
        return ((content[at] & 0xFF) << 8) | (content[at + 1] & 0xFF);
    }

    private static BrokenPicture cutOff() {
        return new BrokenPicture("The JPEG picture is cut off: it ends before its last line");
    }
}
