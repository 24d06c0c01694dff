package com.presenceos.media.video;

import com.presenceos.media.content.BrokenFile;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the large parts of a video's file are: what it is, its index, and the data of pictures and sound.
 *
 * @param brand the first brand it names, e.g. {@code isom}; QuickTime's older files name none
 */
record Outline(Optional<String> brand, Optional<Range> fileType, Range index, List<Range> data) {

    private static final int LONG_HEADER = 16;
    // Files of cameras have about ten; a stranger's may have one for every eight bytes.
    private static final int MOST_BOXES = 200;
    private static final String QUICKTIME = "qt  ";

    /** A box at the top of the file. */
    record Range(long start, int header, long length) {

        long end() {
            return start + length;
        }
    }

    static Outline of(VideoFile file) throws BrokenFile {
        Optional<String> brand = Optional.empty();
        Optional<Range> fileType = Optional.empty();
        Optional<Range> index = Optional.empty();
        List<Range> data = new ArrayList<>();
        long at = 0;
        for (int boxes = 0; at + 8 <= file.size(); boxes++) {
            ByteBuffer header = ByteBuffer.wrap(file.read(at, (int) Math.min(LONG_HEADER, file.size() - at)));
            String type = Box.type(header, 4);
            if (boxes == 0 && !isFirst(type)) {
                throw new BrokenFile("The file is not a video known here; MP4 and QuickTime videos can be used");
            }
            Range box = range(header, at, file.size());
            if (boxes == MOST_BOXES) {
                throw Box.damaged();
            }
            switch (type) {
                case "ftyp" -> {
                    fileType = Optional.of(box);
                    brand = Optional.of(Box.type(header, 8));
                }
                case "moov" -> index = Optional.of(box);
                case "mdat" -> data.add(box);
                case "moof" ->
                    throw new BrokenFile(
                            "The video is stored in fragments, as for streaming; save it as an ordinary MP4");
                default -> {}
            }
            at = box.end();
        }
        Range found = index.filter(_ -> !data.isEmpty())
                .orElseThrow(() -> new BrokenFile("The video has no index: it is cut off, or was never finished"));
        return new Outline(brand, fileType, found, data);
    }

    /** Whether it says of itself that it is QuickTime's; all others are MP4. */
    boolean isQuickTime() {
        return brand.map(QUICKTIME::equals).orElse(true);
    }

    // Without a name of its type a file is QuickTime's, from before there were others.
    private static boolean isFirst(String type) {
        return switch (type) {
            case "ftyp", "moov", "mdat", "wide", "free", "skip" -> true;
            default -> false;
        };
    }

    private static Range range(ByteBuffer header, long at, long size) throws BrokenFile {
        long length = Integer.toUnsignedLong(header.getInt(0));
        int content = 8;
        if (length == 1 && header.capacity() == LONG_HEADER) {
            length = header.getLong(8);
            content = LONG_HEADER;
        } else if (length == 0) {
            length = size - at;
        }
        if (length < content) {
            throw Box.damaged();
        }
        if (length > size - at) {
            throw new BrokenFile("The video is cut off: " + (length - (size - at)) + " bytes are missing at its end");
        }
        return new Range(at, content, length);
    }
}
