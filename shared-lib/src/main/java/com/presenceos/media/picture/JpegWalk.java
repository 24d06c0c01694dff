package com.presenceos.media.picture;

import com.presenceos.media.content.BrokenFile;
import com.presenceos.media.picture.JpegFile.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks once through a JPEG file, from its first marker to its end, and notes where the segments lie that its picture is
 * made of. Time and memory are in proportion to the file, whatever it claims.
 */
final class JpegWalk {

    // Tables and scans; a picture of ten scans has about thirty.
    private static final int MOST_PARTS = 1000;

    private final byte[] content;
    private final List<Part> parts = new ArrayList<>();
    private final JpegNotes notes;
    private @Nullable JpegFrame frame;
    private int scans;

    private JpegWalk(byte[] content) {
        this.content = content;
        this.notes = new JpegNotes(content);
    }

    static JpegWalk through(byte[] content) throws BrokenFile {
        JpegWalk walk = new JpegWalk(content);
        walk.walk();
        return walk;
    }

    JpegFrame frame() throws BrokenFile {
        if (frame == null) {
            throw new BrokenFile("The JPEG picture is damaged: it has no header with its size");
        }
        return frame;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    JpegNotes notes() {
        return notes;
    }

    private void walk() throws BrokenFile {
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
                throw new BrokenFile("The JPEG picture is damaged: another one begins in the middle of it");
            }
            if (marker == 0x01 || isRestart(marker)) {
                continue;
            }
            int end = segmentEnd(at);
            segment(marker, start, end);
            at = marker == 0xDA ? scan(start, end) : end;
        }
    }

    private void finish() throws BrokenFile {
        JpegFrame found = frame();
        if (scans == 0) {
            throw new BrokenFile("The JPEG picture is damaged: it has a header and no pixels");
        }
        PictureBounds.check(found.width(), found.height());
        PictureBounds.checkScans(found.width(), found.height(), scans);
    }

    private void segment(int marker, int start, int end) throws BrokenFile {
        int from = start + 4;
        switch (marker) {
            case 0xC4, 0xDB, 0xDD -> keep(start, end);
            case 0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF, 0xDE -> {
                JpegFrame found = JpegFrame.read(marker, content, from, end);
                if (frame != null) {
                    throw new BrokenFile("The JPEG picture is damaged: it has two headers");
                }
                frame = found;
                keep(start, end);
            }
            default -> notes.read(marker, from, end);
        }
    }

    /** @return where the pixels of the scan end */
    private int scan(int start, int headerEnd) throws BrokenFile {
        if (frame == null) {
            throw new BrokenFile("The JPEG picture is damaged: its pixels come before its header");
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

    private void keep(int from, int to) throws BrokenFile {
        if (scans > PictureBounds.MOST_SCANS) {
            return; // The picture will be refused for them; they are only counted.
        }
        if (parts.size() == MOST_PARTS) {
            throw new BrokenFile("The JPEG picture is damaged: it has more than " + MOST_PARTS + " parts");
        }
        parts.add(new Part(from, to));
    }

    /** What lies between segments is passed by, as decoders do. */
    private int nextMarker(int from) throws BrokenFile {
        for (int at = from; at + 1 < content.length; at++) {
            int next = content[at + 1] & 0xFF;
            if (content[at] == (byte) 0xFF && next != 0 && next != 0xFF) {
                return at;
            }
        }
        throw cutOff();
    }

    private int segmentEnd(int at) throws BrokenFile {
        if (at + 2 > content.length) {
            throw cutOff();
        }
        int length = number(content, at);
        if (length < 2) {
            throw new BrokenFile("The JPEG picture is damaged: a part of it has no length");
        }
        if (length > content.length - at) {
            throw cutOff();
        }
        return at + length;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    static int number(byte[] content, int at) {
        return ((content[at] & 0xFF) << 8) | (content[at + 1] & 0xFF);
    }

    private static BrokenFile cutOff() {
        return new BrokenFile("The JPEG picture is cut off: it ends before its last line");
    }
}
