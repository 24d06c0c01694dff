package com.presenceos.media.picture;

import com.presenceos.media.content.BrokenFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadUpdateListener;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes a picture whose bounds were checked, skipping pixels where there are more than are wanted, so that memory stays
 * bounded. The thread that decodes looks at the clock with every line and every scan, and stops by itself: no other
 * thread could stop it, and none would be left to pay for the rest.
 */
final class PictureDecoder implements IIOReadUpdateListener, IIOReadWarningListener {

    private final PictureFile file;
    private final Deadline deadline;
    private boolean late;
    // The JPEG decoder fills up what is missing with grey and only warns.
    private boolean cutOff;
    private boolean damaged;

    private PictureDecoder(PictureFile file, Deadline deadline) {
        this.file = file;
        this.deadline = deadline;
    }

    /** Every pixel is decoded; of each square only one is kept if there are more than so many. */
    static BufferedImage decode(PictureFile file, long mostPixels, Deadline deadline) throws BrokenFile {
        return new PictureDecoder(file, deadline).decode(mostPixels);
    }

    private BufferedImage decode(long mostPixels) throws BrokenFile {
        int step = step((long) file.width() * file.height(), mostPixels);
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(file.type().name()).next();
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bare()))) {
            reader.setInput(stream, true, true);
            reader.addIIOReadUpdateListener(this);
            reader.addIIOReadWarningListener(this);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = read(reader, param);
            refuseWhatIsNotWhole();
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException("Memory could not be closed", e);
        } finally {
            reader.dispose();
        }
    }

    private BufferedImage read(ImageReader reader, ImageReadParam param) throws BrokenFile {
        try {
            return reader.read(0, param);
        } catch (IOException | RuntimeException e) {
            // The decoders answer damaged bytes also with IndexOutOfBounds, IllegalArgument and NegativeArraySize.
            throw late ? tooLate(e) : broken(e);
        }
    }

    private void refuseWhatIsNotWhole() throws BrokenFile {
        if (cutOff) {
            throw new BrokenFile("The " + file.type() + " picture is cut off: it ends before its last line");
        }
        if (damaged) {
            throw new BrokenFile("The " + file.type() + " picture is damaged: some of its pixels cannot be decoded");
        }
    }

    private BrokenFile tooLate(Exception cause) {
        return new BrokenFile(
                "The " + file.type() + " picture of " + file.width() + " x " + file.height()
                        + " pixels takes longer to decode than the "
                        + deadline.allowed().toSeconds() + " s that are allowed; save it smaller",
                cause);
    }

    private BrokenFile broken(Exception cause) {
        return new BrokenFile(
                "The " + file.type() + " picture is damaged, or of a rare kind, and cannot be decoded", cause);
    }

    private static int step(long pixels, long mostPixels) {
        int step = 1;
        while (pixels / ((long) step * step) > mostPixels) {
            step++;
        }
        return step;
    }

    // What is thrown here ends the decoder's own loop. ImageReader.abort would only make it skip lines: it would still
    // walk
    // through all other scans of a JPEG.
    private void stopWhenLate() {
        if (deadline.isOver()) {
            late = true;
            throw new IllegalStateException("The time for decoding is over");
        }
    }

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        String words = warning.toLowerCase(Locale.ROOT);
        cutOff |= words.contains("premature end");
        damaged |= words.contains("bad huffman code");
    }

    @Override
    public void passStarted(
            ImageReader source,
            BufferedImage image,
            int pass,
            int minPass,
            int maxPass,
            int minX,
            int minY,
            int periodX,
            int periodY,
            int[] bands) {
        stopWhenLate();
    }

    @Override
    public void imageUpdate(
            ImageReader source,
            BufferedImage image,
            int minX,
            int minY,
            int width,
            int height,
            int periodX,
            int periodY,
            int[] bands) {
        stopWhenLate();
    }

    @Override
    public void passComplete(ImageReader source, BufferedImage image) {}

    @Override
    public void thumbnailPassStarted(
            ImageReader source,
            BufferedImage thumbnail,
            int pass,
            int minPass,
            int maxPass,
            int minX,
            int minY,
            int periodX,
            int periodY,
            int[] bands) {}

    @Override
    public void thumbnailUpdate(
            ImageReader source,
            BufferedImage thumbnail,
            int minX,
            int minY,
            int width,
            int height,
            int periodX,
            int periodY,
            int[] bands) {}

    @Override
    public void thumbnailPassComplete(ImageReader source, BufferedImage thumbnail) {}
}
