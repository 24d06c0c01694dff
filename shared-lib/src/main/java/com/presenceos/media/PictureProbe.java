package com.presenceos.media;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Looks at bytes and says what picture they are, or why they cannot be used. Believes nothing but the content. */
final class PictureProbe {

    private PictureProbe() {}

    /** Nothing is decoded, so that it costs no more than the file is long. */
    static PictureFile look(byte[] content) throws BrokenPicture {
        if (content.length == 0) {
            throw new BrokenPicture("The file is empty");
        }
        return switch (type(content)) {
            case JPEG -> JpegFile.read(content);
            case PNG -> PngFile.read(content);
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
}
