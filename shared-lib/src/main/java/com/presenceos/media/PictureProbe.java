package com.presenceos.media;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Looks at bytes and says what picture they are, or why they cannot be used. Believes nothing but the content. */
final class PictureProbe {

    // 50 megapixels decode to 150 to 400 MB unless pixels are skipped; cameras of today stay below.
    private static final long MOST_PIXELS = 50_000_000;
    // Enough to make the decoder walk through the whole file.
    private static final long PIXELS_LOOKED_AT = 1_000_000;

    private PictureProbe() {}

    static Picture look(byte[] content) throws BrokenPicture {
        if (content.length == 0) {
            throw new BrokenPicture("The file is empty");
        }
        PictureType type = type(content);
        PictureParts parts = parts(content, type);
        try (PictureDecoder decoder = new PictureDecoder(content, type)) {
            int width = decoder.width();
            int height = decoder.height();
            refuseTooMany(width, height);
            decoder.decode(PIXELS_LOOKED_AT);
            boolean swapped = parts.orientation().swapsSides();
            boolean plainJpeg = type == PictureType.JPEG && parts.orientation().isUpright() && !parts.manyPictures();
            return new Picture(type, content.length, swapped ? height : width, swapped ? width : height, plainJpeg);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory could not be closed", e);
        }
    }

    static PictureParts parts(byte[] content, PictureType type) throws BrokenPicture {
        return switch (type) {
            case JPEG -> JpegParts.read(content);
            case PNG -> PngParts.read(content);
        };
    }

    private static PictureType type(byte[] content) throws BrokenPicture {
        FileType type = detected(content);
        return switch (type) {
            case Jpeg -> PictureType.JPEG;
            case Png -> PictureType.PNG;
            case Unknown ->
                throw new BrokenPicture("The file is not a picture known here; JPEG and PNG pictures can be used");
            default ->
                throw new BrokenPicture("The file is " + described(type) + "; JPEG and PNG pictures can be used");
        };
    }

    private static FileType detected(byte[] content) {
        try {
            return FileTypeDetector.detectFileType(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory could not be read", e);
        }
    }

    private static String described(FileType type) {
        String mime = String.valueOf(type.getMimeType());
        String kind = "file";
        if (mime.startsWith("image/")) {
            kind = "image";
        } else if (mime.startsWith("video/")) {
            kind = "video";
        } else if (mime.startsWith("audio/")) {
            kind = "recording";
        }
        String article = "AEIOU".indexOf(type.getName().charAt(0)) >= 0 ? "an " : "a ";
        return article + type.getName() + " " + kind;
    }

    private static void refuseTooMany(int width, int height) throws BrokenPicture {
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS) {
            throw new BrokenPicture("The picture is " + width + " x " + height + " pixels (" + pixels / 1_000_000
                    + " megapixels); " + MOST_PIXELS / 1_000_000 + " megapixels are allowed");
        }
    }
}
