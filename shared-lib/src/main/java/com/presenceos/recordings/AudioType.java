package com.presenceos.recordings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.Set;

/** A format of recordings, told by how the file begins: what its sender calls it says nothing. */
enum AudioType {
    MP3("mp3", "audio/mpeg"),
    M4A("m4a", "audio/mp4"),
    WAV("wav", "audio/wav"),
    WEBM("webm", "audio/webm"),
    OGG("ogg", "audio/ogg");

    /** For people. */
    static final String NAMES = "MP3, M4A, WAV, WebM and Ogg";

    private static final int EBML_HEADER = 64;
    private static final String EBML = "\u001aE\u00df\u00a3";
    // Of an MP4 that holds sound, as recorders and browsers write them; pictures and QuickTime have others.
    private static final Set<String> MP4_BRANDS = Set.of("M4A", "M4B", "mp4", "iso", "das");

    private final String ending;
    private final String contentType;

    AudioType(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    static Optional<AudioType> of(byte[] file) {
        String begin = new String(file, 0, Math.min(file.length, EBML_HEADER), ISO_8859_1);
        if (begin.startsWith("RIFF") && begin.startsWith("WAVE", 8)) {
            return Optional.of(WAV);
        }
        if (begin.startsWith("OggS")) {
            return Optional.of(OGG);
        }
        // Matroska has the same beginning and says so by another type of document.
        if (begin.startsWith(EBML) && begin.contains("webm")) {
            return Optional.of(WEBM);
        }
        if (begin.startsWith("ftyp", 4) && begin.length() >= 11 && MP4_BRANDS.contains(begin.substring(8, 11))) {
            return Optional.of(M4A);
        }
        return begin.startsWith("ID3") || isFrame(begin) ? Optional.of(MP3) : Optional.empty();
    }

    /** The header of a frame of MPEG audio, layer III: eleven bits set, and no value that is reserved (ISO 11172-3). */
    private static boolean isFrame(String begin) {
        if (begin.length() < 3 || begin.charAt(0) != 0xFF) {
            return false;
        }
        int second = begin.charAt(1);
        int third = begin.charAt(2);
        boolean isLayerThree = (second & 0xE6) == 0xE2;
        boolean isKnownVersion = (second & 0x18) != 0x08;
        return isLayerThree && isKnownVersion && (third & 0xF0) != 0xF0 && (third & 0x0C) != 0x0C;
    }

    String fileName() {
        return "recording." + ending;
    }

    String contentType() {
        return contentType;
    }
}
