package com.presenceos.media.video;

import com.presenceos.media.content.BrokenFile;
import com.presenceos.media.content.FilePart;
import com.presenceos.media.content.Video;
import com.presenceos.media.content.VideoType;
import com.presenceos.media.video.Outline.Range;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a video and says what it is, or why it cannot be used, and how it is to be kept: its index first, as networks ask
 * that begin to show it before they have all of it, and without what it tells of people and places.
 */
public final class VideoProbe {

    // An hour of video has about three million bytes of it.
    private static final int LARGEST_INDEX = 16_000_000;

    private VideoProbe() {}

    public static Probed look(VideoFile file) throws BrokenFile {
        if (file.size() == 0) {
            throw new BrokenFile("The file is empty");
        }
        Outline outline = Outline.of(file);
        if (outline.index().length() > LARGEST_INDEX) {
            throw new BrokenFile("The video has an index of " + outline.index().length() + " bytes; " + LARGEST_INDEX
                    + " are allowed. Save it anew, in shorter parts");
        }
        ByteBuffer bytes = ByteBuffer.wrap(
                file.read(outline.index().start(), (int) outline.index().length()));
        Box index = Box.between(bytes, 0, bytes.capacity()).getFirst();
        List<Track> tracks = tracks(bytes, index);
        List<FilePart> parts = parts(file, outline, bytes, index);
        long size = parts.stream().mapToLong(FilePart::length).sum();
        return new Probed(video(outline, tracks, size), parts);
    }

    /**
     * A video that can be used.
     *
     * @param parts of which the file that is kept is composed
     */
    public record Probed(Video video, List<FilePart> parts) {
        public Probed {
            parts = List.copyOf(parts);
        }
    }

    private static List<Track> tracks(ByteBuffer bytes, Box index) throws BrokenFile {
        List<Track> tracks = new ArrayList<>();
        for (Box box : Box.between(bytes, index.content(), index.end())) {
            if (box.type().equals("trak")) {
                tracks.add(Track.of(bytes, box));
            } else if (box.type().equals("mvex")) {
                throw new BrokenFile("The video is stored in fragments, as for streaming; save it as an ordinary MP4");
            } else if (box.type().equals("cmov")) {
                throw new BrokenFile(
                        "The video has a compressed index, which networks cannot read; save it anew as MP4");
            }
        }
        return tracks;
    }

    private static Video video(Outline outline, List<Track> tracks, long size) throws BrokenFile {
        Track pictures = of(tracks, Track.PICTURES)
                .orElseThrow(() -> new BrokenFile("The file has no pictures; it is a recording of sound"));
        Optional<Track> sound = of(tracks, Track.SOUND);
        if (pictures.format().equals("encv")
                || sound.map(Track::format).filter("enca"::equals).isPresent()) {
            throw new BrokenFile("The video is protected against copying; networks cannot show it");
        }
        if (pictures.frames() == 0
                || !(pictures.seconds() > 0)
                || pictures.seconds() > Duration.ofDays(1).toSeconds()
                || pictures.width() == 0
                || pictures.height() == 0) {
            throw Box.damaged();
        }
        boolean sideways = pictures.sideways();
        return new Video(
                outline.isQuickTime() ? VideoType.QUICKTIME : VideoType.MP4,
                size,
                sideways ? pictures.height() : pictures.width(),
                sideways ? pictures.width() : pictures.height(),
                Duration.ofMillis(Math.round(1000 * pictures.seconds())),
                pictures.frames() / pictures.seconds(),
                pictures.codec(),
                sound.map(Track::codec));
    }

    private static Optional<Track> of(List<Track> tracks, String handler) {
        return tracks.stream().filter(track -> track.handler().equals(handler)).findFirst();
    }

    /** What the file is, its index, and then the data of pictures and sound as they were; nothing else. */
    private static List<FilePart> parts(VideoFile file, Outline outline, ByteBuffer bytes, Box index)
            throws BrokenFile {
        List<FilePart> parts = new ArrayList<>();
        long at = 0;
        if (outline.fileType().isPresent()) {
            Range type = outline.fileType().get();
            if (type.length() > 4096) {
                throw Box.damaged();
            }
            parts.add(new FilePart.Written(file.read(type.start(), (int) type.length())));
            at += type.length();
        }
        // How long it is does not depend on where anything is.
        long dataStart = at + CleanIndex.of(bytes, index, place -> place).length;
        parts.add(new FilePart.Written(CleanIndex.of(bytes, index, place -> moved(place, outline.data(), dataStart))));
        for (Range data : outline.data()) {
            parts.add(new FilePart.Copied(data.start(), data.length()));
        }
        return parts;
    }

    private static long moved(long place, List<Range> data, long start) {
        long to = start;
        for (Range range : data) {
            if (place >= range.start() && place < range.end()) {
                return to + place - range.start();
            }
            to += range.length();
        }
        // Outside of all data: of nothing that is shown, or a lie.
        return 0;
    }
}
