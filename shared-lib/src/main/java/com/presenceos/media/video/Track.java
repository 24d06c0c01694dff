package com.presenceos.media.video;

import com.presenceos.media.content.BrokenFile;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of the things that run side by side in a video: its pictures, its sound, and what cameras add.
 *
 * @param handler {@code vide}, {@code soun}, or something else
 * @param format four letters that name the encoding
 * @param width in pixels as stored; 0 of what has none, as is {@code height}
 * @param sideways whether it is shown turned by a quarter
 * @param frames how many, in so many seconds
 */
record Track(String handler, String format, int width, int height, boolean sideways, long frames, double seconds) {

    static final String PICTURES = "vide";
    static final String SOUND = "soun";

    // As the registry of MP4 names them, https://mp4ra.org/registered-types/sampleentries
    private static final Map<String, String> CODECS = Map.ofEntries(
            Map.entry("avc1", "h264"),
            Map.entry("avc3", "h264"),
            Map.entry("hvc1", "hevc"),
            Map.entry("hev1", "hevc"),
            Map.entry("av01", "av1"),
            Map.entry("vp08", "vp8"),
            Map.entry("vp09", "vp9"),
            Map.entry("mp4v", "mpeg4"),
            Map.entry("apch", "prores"),
            Map.entry("apcn", "prores"),
            Map.entry("apcs", "prores"),
            Map.entry("apco", "prores"),
            Map.entry("ap4h", "prores"),
            Map.entry("mp4a", "aac"),
            Map.entry("ac-3", "ac3"),
            Map.entry("ec-3", "eac3"),
            Map.entry("Opus", "opus"),
            Map.entry("fLaC", "flac"),
            Map.entry("alac", "alac"),
            Map.entry("sowt", "pcm"),
            Map.entry("twos", "pcm"),
            Map.entry("lpcm", "pcm"));

    static Track of(ByteBuffer bytes, Box trak) throws BrokenFile {
        List<Box> parts = Box.between(bytes, trak.content(), trak.end());
        Box media = one(parts, "mdia");
        List<Box> mediaParts = Box.between(bytes, media.content(), media.end());
        String handler = Box.type(bytes, one(mediaParts, "hdlr").field(8, 4));
        if (!handler.equals(PICTURES) && !handler.equals(SOUND)) {
            return new Track(handler, "", 0, 0, false, 0, 0);
        }
        Box information = one(mediaParts, "minf");
        Box table = one(Box.between(bytes, information.content(), information.end()), "stbl");
        List<Box> tables = Box.between(bytes, table.content(), table.end());
        Box entry = firstEntry(bytes, one(tables, "stsd"));
        boolean pictures = handler.equals(PICTURES);
        Frames frames = Frames.of(bytes, one(tables, "stts"), Clock.of(bytes, one(mediaParts, "mdhd")));
        return new Track(
                handler,
                entry.type(),
                pictures ? Short.toUnsignedInt(bytes.getShort(entry.field(24, 2))) : 0,
                pictures ? Short.toUnsignedInt(bytes.getShort(entry.field(26, 2))) : 0,
                pictures && isSideways(bytes, one(parts, "tkhd")),
                frames.count(),
                frames.seconds());
    }

    /** What the encoding is called; an unknown one by its own letters. */
    String codec() {
        return Optional.ofNullable(CODECS.get(format)).orElse(format.strip());
    }

    static Box one(List<Box> boxes, String type) throws BrokenFile {
        return boxes.stream().filter(box -> box.type().equals(type)).findFirst().orElseThrow(Box::damaged);
    }

    private static Box firstEntry(ByteBuffer bytes, Box descriptions) throws BrokenFile {
        return Box.between(bytes, descriptions.field(8, 0), descriptions.end()).stream()
                .findFirst()
                .orElseThrow(Box::damaged);
    }

    // The matrix turns by a quarter where both numbers of its diagonal are zero.
    private static boolean isSideways(ByteBuffer bytes, Box header) throws BrokenFile {
        int matrix = bytes.get(header.field(0, 1)) == 1 ? 52 : 40;
        int at = header.field(matrix, 36);
        return bytes.getInt(at) == 0 && bytes.getInt(at + 16) == 0;
    }

    /** How long a unit of time is: so many make a second. */
    record Clock(long unitsASecond) {

        static Clock of(ByteBuffer bytes, Box header) throws BrokenFile {
            int at = bytes.get(header.field(0, 1)) == 1 ? header.field(20, 4) : header.field(12, 4);
            long units = Integer.toUnsignedLong(bytes.getInt(at));
            if (units == 0) {
                throw Box.damaged();
            }
            return new Clock(units);
        }
    }

    private record Frames(long count, double seconds) {

        static Frames of(ByteBuffer bytes, Box durations, Clock clock) throws BrokenFile {
            long entries = Integer.toUnsignedLong(bytes.getInt(durations.field(4, 4)));
            if (entries > (durations.end() - durations.content() - 8) / 8) {
                throw Box.damaged();
            }
            long count = 0;
            double units = 0;
            for (int i = 0; i < entries; i++) {
                int at = durations.field(8 + 8 * i, 8);
                long frames = Integer.toUnsignedLong(bytes.getInt(at));
                count += frames;
                units += (double) frames * Integer.toUnsignedLong(bytes.getInt(at + 4));
            }
            return new Frames(count, units / clock.unitsASecond());
        }
    }
}
