package com.presenceos.media;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Walks the chunks of a PNG file. The decoder forgives a missing end and wrong checksums, a network may not; and text
 * chunks, which may inflate to anything, are passed by.
 */
final class PngParts {

    private static final int SIGNATURE = 8;

    private PngParts() {}

    static PictureParts read(byte[] content) throws BrokenPicture {
        ByteBuffer file = ByteBuffer.wrap(content);
        Orientation orientation = Orientation.UPRIGHT;
        try {
            file.position(SIGNATURE);
            while (true) {
                Chunk chunk = next(file);
                if (chunk.type.equals("eXIf")) {
                    orientation = orientation(chunk.data);
                }
                if (chunk.type.equals("IEND")) {
                    return new PictureParts(orientation, false);
                }
            }
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new BrokenPicture("The PNG picture is cut off: it ends before its last part", e);
        }
    }

    private static Chunk next(ByteBuffer file) throws BrokenPicture {
        int length = file.getInt();
        if (length < 0 || length > file.remaining() - 8) {
            throw new BufferUnderflowException();
        }
        ByteBuffer typeAndData = file.slice(file.position(), 4 + length);
        file.position(file.position() + 4 + length);
        CRC32 checksum = new CRC32();
        checksum.update(typeAndData.duplicate());
        if ((int) checksum.getValue() != file.getInt()) {
            throw new BrokenPicture("The PNG picture is damaged: a checksum in it is wrong");
        }
        String type =
                StandardCharsets.ISO_8859_1.decode(typeAndData.slice(0, 4)).toString();
        return new Chunk(type, typeAndData.slice(4, length));
    }

    private static Orientation orientation(ByteBuffer exif) {
        byte[] bytes = new byte[exif.remaining()];
        exif.get(bytes);
        Metadata metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(bytes), metadata);
        return Orientation.in(metadata);
    }

    private record Chunk(String type, ByteBuffer data) {}
}
