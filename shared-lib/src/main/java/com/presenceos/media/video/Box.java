package com.presenceos.media.video;

import com.presenceos.media.content.BrokenFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A box of a video's file: a length, a type of four letters, and content, which may be boxes again.
 *
 * @param start where it begins in its buffer, as {@code content} and {@code end} are positions there
 */
record Box(String type, int start, int content, int end) {

    private static final int HEADER = 8;
    // Whole videos have a dozen in one place; a stranger's may have one for every eight bytes.
    private static final int MOST = 1000;

    /** The boxes that lie one after the other between two positions. */
    static List<Box> between(ByteBuffer bytes, int from, int to) throws BrokenFile {
        List<Box> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            // QuickTime may end a list of boxes with four zeros.
            if (to - at < HEADER) {
                break;
            }
            if (found.size() == MOST) {
                throw damaged();
            }
            Box box = at(bytes, at, to);
            found.add(box);
            at = box.end();
        }
        return found;
    }

    private static Box at(ByteBuffer bytes, int at, int to) throws BrokenFile {
        long length = Integer.toUnsignedLong(bytes.getInt(at));
        int content = at + HEADER;
        if (length == 1 && to - at >= 2 * HEADER) {
            length = bytes.getLong(at + HEADER);
            content += HEADER;
        }
        if (length < content - at || length > to - at) {
            throw damaged();
        }
        return new Box(type(bytes, at + 4), at, content, (int) (at + length));
    }

    static BrokenFile damaged() {
        return new BrokenFile("The video is damaged: its index does not add up");
    }

    static String type(ByteBuffer bytes, int at) {
        byte[] letters = new byte[4];
        bytes.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    int length() {
        return end - start;
    }

    /** Where a field is, that many bytes into the content, if it has room for it. */
    int field(int offset, int length) throws BrokenFile {
        if (end - content < offset + length) {
            throw damaged();
        }
        return content + offset;
    }
}
