package com.presenceos.media.picture;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.presenceos.media.content.BrokenFile;
import com.presenceos.media.content.PictureType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Looks at bytes and says what picture they are, or why they cannot be used. Believes nothing but the content. */
public final class PictureProbe {

    private PictureProbe() {}

    /** Nothing is decoded, so that it costs no more than the file is long. */
    public static PictureFile look(byte[] content) throws BrokenFile {
        if (content.length == 0) {
            throw new BrokenFile("The file is empty");
        }
        return switch (type(content)) {
            case JPEG -> JpegFile.read(content);
            case PNG -> PngFile.read(content);
        };
    }

    private static PictureType type(byte[] content) throws BrokenFile {
        FileType type = detected(content);
        return switch (type) {
            case Jpeg -> PictureType.JPEG;
            case Png -> PictureType.PNG;
            case Unknown ->
                throw new BrokenFile("The file is not a picture known here; JPEG and PNG pictures can be used");
            default -> throw new BrokenFile("The file is " + described(type) + "; JPEG and PNG pictures can be used");
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
