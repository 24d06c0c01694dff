package com.presenceos.media.picture;

import com.presenceos.media.picture.JpegFile.Part;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What cameras and programs note beside a JPEG's picture, as far as it says how the picture is to be shown. */
final class JpegNotes {

    private static final int MOST_OF_A_PROFILE = 255;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final byte[] ICC = {'I', 'C', 'C', '_', 'P', 'R', 'O', 'F', 'I', 'L', 'E', 0};
    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0};
    private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e'};

    private final byte[] content;
    private final TreeMap<Integer, Part> profile = new TreeMap<>();
    private @Nullable Part exif;
    private boolean jfif;
    private int adobeTransform = -1;

    JpegNotes(byte[] content) {
        this.content = content;
    }

    /** Texts, previews and programs' own notes are passed by. */
    void read(int marker, int from, int end) {
        switch (marker) {
            case 0xE0 -> jfif |= begins(JFIF, from, end);
            case 0xE1 -> noteExif(from, end);
            case 0xE2 -> noteProfile(from, end);
            case 0xEE -> noteAdobe(from, end);
            default -> {
                // Not part of how it is shown.
            }
        }
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
    boolean isRgb(JpegFrame frame) {
        if (frame.components() != 3 || jfif) {
            return false;
        }
        return adobeTransform >= 0 ? adobeTransform == 0 : frame.namedRgb();
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

    private boolean begins(byte[] wanted, int from, int end) {
        return end - from >= wanted.length
                && Arrays.equals(content, from, from + wanted.length, wanted, 0, wanted.length);
    }
}
