package com.presenceos.media;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentData;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.StreamReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the segments of a JPEG file that come before its pixels. */
final class JpegParts {

    private static final int CMYK = 4;
    private static final byte[] MULTI_PICTURE = "MPF\0".getBytes(StandardCharsets.US_ASCII);

    private JpegParts() {}

    static PictureParts read(byte[] content) throws BrokenPicture {
        try {
            Metadata metadata = JpegMetadataReader.readMetadata(
                    new ByteArrayInputStream(content), List.of(new ExifReader(), new JpegReader()));
            refuseCmyk(metadata);
            return new PictureParts(Orientation.in(metadata), hasManyPictures(content));
        } catch (JpegProcessingException | IOException e) {
            throw new BrokenPicture("The JPEG picture is damaged and cannot be decoded", e);
        }
    }

    private static void refuseCmyk(Metadata metadata) throws BrokenPicture {
        JpegDirectory header = metadata.getFirstDirectoryOfType(JpegDirectory.class);
        if (header == null) {
            throw new BrokenPicture("The JPEG picture is damaged: it has no header with its size");
        }
        try {
            if (header.getNumberOfComponents() == CMYK) {
                throw new BrokenPicture("The JPEG picture has CMYK colours, as for print; save it with RGB colours");
            }
        } catch (MetadataException e) {
            throw new BrokenPicture("The JPEG picture is damaged: its header is not complete", e);
        }
    }

    private static boolean hasManyPictures(byte[] content) throws JpegProcessingException, IOException {
        JpegSegmentData segments = JpegSegmentReader.readSegments(
                new StreamReader(new ByteArrayInputStream(content)), List.of(JpegSegmentType.APP2));
        for (byte[] segment : segments.getSegments(JpegSegmentType.APP2)) {
            if (Arrays.equals(segment, 0, Math.min(4, segment.length), MULTI_PICTURE, 0, 4)) {
                return true;
            }
        }
        return false;
    }
}
