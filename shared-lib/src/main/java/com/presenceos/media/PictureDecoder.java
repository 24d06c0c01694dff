package com.presenceos.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes pictures, skipping pixels where there are more than are wanted, so that memory stays bounded. */
final class PictureDecoder implements AutoCloseable {

    private final PictureType type;
    private final ImageInputStream stream;
    private final ImageReader reader;
    // The JPEG decoder fills up what is missing with grey and only warns.
    private final AtomicBoolean cutOff = new AtomicBoolean();

    PictureDecoder(byte[] content, PictureType type) {
        this.type = type;
        this.stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
        this.reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        reader.setInput(stream, true, true);
        reader.addIIOReadWarningListener((_, warning) -> {
            if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
                cutOff.set(true);
            }
        });
    }

    /** From the header, without decoding. */
    int width() throws BrokenPicture {
        return decoded(() -> reader.getWidth(0));
    }

    int height() throws BrokenPicture {
        return decoded(() -> reader.getHeight(0));
    }

    /** Every pixel is decoded; of each square only one is kept if there are more than so many. */
    BufferedImage decode(long mostPixels) throws BrokenPicture {
        int step = step((long) width() * height(), mostPixels);
        BufferedImage image = decoded(() -> {
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        });
        if (cutOff.get()) {
            throw new BrokenPicture("The " + type + " picture is cut off: it ends before its last line");
        }
        return image;
    }

    private static int step(long pixels, long mostPixels) {
        int step = 1;
        while (pixels / ((long) step * step) > mostPixels) {
            step++;
        }
        return step;
    }

    private <T> T decoded(Decoding<T> decoding) throws BrokenPicture {
        try {
            return decoding.run();
        } catch (IOException | RuntimeException e) {
            // The decoders answer damaged bytes also with IndexOutOfBounds, IllegalArgument and NegativeArraySize.
            throw new BrokenPicture("The " + type + " picture is damaged, or of a rare kind, and cannot be decoded", e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }

    private interface Decoding<T> {
        T run() throws IOException;
    }
}
