package com.presenceos.media.picture;

import com.presenceos.media.content.BrokenFile;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Walks once through the chunks of a PNG file. The decoder forgives a missing end and wrong checksums, a network may not;
 * and text chunks, which may inflate to anything, are passed by.
 */
final class PngWalk {

    private static final int SIGNATURE = 8;
    private static final int HEADER = 13;
    private static final Map<String, Integer> MOST_BYTES = Map.of(
            "PLTE", 768, "tRNS", 256, "cICP", 4, "sRGB", 1, "gAMA", 4, "cHRM", 32, "eXIf", 65_536, "iCCP", 5_000_000);
    private static final Set<String> NEEDED = Set.of("PLTE", "tRNS");

    private final ByteBuffer file;
    private final Map<String, byte[]> chunks = new HashMap<>();
    private final ByteArrayOutputStream pixels;

    private PngWalk(byte[] content) {
        this.file = ByteBuffer.wrap(content);
        this.pixels = new ByteArrayOutputStream(content.length);
    }

    static PngWalk through(byte[] content) throws BrokenFile {
        PngWalk walk = new PngWalk(content);
        try {
            walk.walk();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new BrokenFile("The PNG picture is cut off: it ends before its last part", e);
        }
        return walk;
    }

    byte[] header() throws BrokenFile {
        byte[] header = chunks.get("IHDR");
        if (header == null) {
            throw new BrokenFile("The PNG picture is damaged: it has no header with its size");
        }
        return header;
    }

    /** Those that say something of the picture, the first of each kind. */
    Map<String, byte[]> chunks() {
        return chunks;
    }

    /** Still deflated, in one piece. */
    byte[] pixels() {
        return pixels.toByteArray();
    }

    Optional<byte[]> exif() {
        return Optional.ofNullable(chunks.get("eXIf"));
    }

    Optional<byte[]> profile() {
        byte[] chunk = chunks.get("iCCP");
        return chunk == null ? Optional.empty() : inflated(chunk);
    }

    private void walk() throws BrokenFile {
        file.position(SIGNATURE);
        CRC32 checksum = new CRC32();
        while (true) {
            int length = file.getInt();
            if (length < 0 || length > file.remaining() - 8) {
                throw new BufferUnderflowException();
            }
            ByteBuffer typeAndData = file.slice(file.position(), 4 + length);
            file.position(file.position() + 4 + length);
            checksum.reset();
            checksum.update(typeAndData.duplicate());
            if ((int) checksum.getValue() != file.getInt()) {
                throw new BrokenFile("The PNG picture is damaged: a checksum in it is wrong");
            }
            String type =
                    StandardCharsets.ISO_8859_1.decode(typeAndData.slice(0, 4)).toString();
            if (type.equals("IEND")) {
                header();
                return;
            }
            note(type, typeAndData.slice(4, length));
        }
    }

    private void note(String type, ByteBuffer data) throws BrokenFile {
        if (type.equals("IHDR")) {
            header(data);
        } else if (type.equals("IDAT")) {
            pixels.write(data.array(), data.arrayOffset(), data.remaining());
        } else if (MOST_BYTES.containsKey(type)) {
            keep(type, data, MOST_BYTES.get(type));
        }
    }

    private void header(ByteBuffer data) throws BrokenFile {
        if (data.remaining() != HEADER || chunks.containsKey("IHDR")) {
            throw new BrokenFile("The PNG picture is damaged: its header is wrong");
        }
        PictureBounds.check(data.getInt(0), data.getInt(4));
        chunks.put("IHDR", bytes(data));
    }

    private void keep(String type, ByteBuffer data, int most) throws BrokenFile {
        if (data.remaining() <= most) {
            chunks.putIfAbsent(type, bytes(data));
        } else if (NEEDED.contains(type)) {
            throw new BrokenFile("The PNG picture is damaged: its colour table has " + data.remaining() + " bytes; "
                    + most + " are allowed");
        }
    }

    /** Of a name, a zero, another for "deflated", and the profile; no more of it than is too much. */
    private static Optional<byte[]> inflated(byte[] chunk) {
        int name = 0;
        while (name < chunk.length && chunk[name] != 0) {
            name++;
        }
        if (name + 2 >= chunk.length) {
            return Optional.empty();
        }
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(chunk, name + 2, chunk.length - name - 2);
            while (profile.size() <= ColourProfile.MOST_BYTES) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    break;
                }
                profile.write(buffer, 0, read);
            }
        } catch (DataFormatException e) {
            // As programs do: the colours are then taken to be sRGB.
            return Optional.empty();
        }
        return Optional.of(profile.toByteArray());
    }

    private static byte[] bytes(ByteBuffer data) {
        byte[] bytes = new byte[data.remaining()];
        data.duplicate().get(bytes);
        return bytes;
    }
}
