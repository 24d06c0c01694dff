package com.presenceos.media.video;

import com.presenceos.media.content.BrokenFile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;

/**
 * The index of a video without what it tells of people and places: no notes (where cameras write the place and their name),
 * no times of recording, and no tracks but pictures and sound.
 */
final class CleanIndex {

    // An index, a track, its media, what that is, its tables, and what these hold.
    private static final int DEEPEST = 6;
    private static final Set<String> CONTAINERS = Set.of("moov", "trak", "mdia", "minf", "stbl");
    // A reference may be to a track that is left out.
    private static final Set<String> LEFT_OUT = Set.of("udta", "meta", "uuid", "free", "skip", "wide", "tref");
    private static final Set<String> DATED = Set.of("mvhd", "tkhd", "mdhd");

    private final ByteBuffer bytes;
    private final LongUnaryOperator moved;

    private CleanIndex(ByteBuffer bytes, LongUnaryOperator moved) {
        this.bytes = bytes;
        this.moved = moved;
    }

    /** @param moved where in the new file what was at a place in the old one is; its length does not depend on that */
    static byte[] of(ByteBuffer bytes, Box index, LongUnaryOperator moved) throws BrokenFile {
        return new CleanIndex(bytes, moved).copy(index, 1);
    }

    private byte[] copy(Box box, int depth) throws BrokenFile {
        if (!CONTAINERS.contains(box.type())) {
            return leaf(box);
        }
        if (depth == DEEPEST) {
            throw Box.damaged();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (Box child : Box.between(bytes, box.content(), box.end())) {
            if (isKept(child)) {
                content.writeBytes(copy(child, depth + 1));
            }
        }
        return ByteBuffer.allocate(8 + content.size())
                .putInt(8 + content.size())
                .put(box.type().getBytes(StandardCharsets.ISO_8859_1))
                .put(content.toByteArray())
                .array();
    }

    private boolean isKept(Box box) throws BrokenFile {
        if (LEFT_OUT.contains(box.type())) {
            return false;
        }
        if (!box.type().equals("trak")) {
            return true;
        }
        List<Box> parts = Box.between(bytes, box.content(), box.end());
        Box media = Track.one(parts, "mdia");
        Box handler = Track.one(Box.between(bytes, media.content(), media.end()), "hdlr");
        String type = Box.type(bytes, handler.field(8, 4));
        return type.equals(Track.PICTURES) || type.equals(Track.SOUND);
    }

    private byte[] leaf(Box box) throws BrokenFile {
        byte[] copy = new byte[box.length()];
        bytes.get(box.start(), copy);
        ByteBuffer written = ByteBuffer.wrap(copy);
        Box here = new Box(box.type(), 0, box.content() - box.start(), copy.length);
        if (DATED.contains(box.type())) {
            undated(written, here);
        } else if (box.type().equals("stco")) {
            for (int i = 0; i < entries(written, here, 4); i++) {
                int at = here.field(8 + 4 * i, 4);
                written.putInt(at, (int) moved.applyAsLong(Integer.toUnsignedLong(written.getInt(at))));
            }
        } else if (box.type().equals("co64")) {
            for (int i = 0; i < entries(written, here, 8); i++) {
                int at = here.field(8 + 8 * i, 8);
                written.putLong(at, moved.applyAsLong(written.getLong(at)));
            }
        }
        return copy;
    }

    private static void undated(ByteBuffer written, Box header) throws BrokenFile {
        int length = written.get(header.field(0, 1)) == 1 ? 16 : 8;
        written.put(header.field(4, length), new byte[length]);
    }

    private static long entries(ByteBuffer written, Box table, int size) throws BrokenFile {
        long entries = Integer.toUnsignedLong(written.getInt(table.field(4, 4)));
        if (entries > (table.end() - table.content() - 8) / size) {
            throw Box.damaged();
        }
        return entries;
    }
}
