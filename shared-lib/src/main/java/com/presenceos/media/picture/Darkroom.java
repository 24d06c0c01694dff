package com.presenceos.media.picture;

import com.presenceos.media.content.BrokenFile;
import com.presenceos.media.content.Picture;
import com.presenceos.platform.failure.Unavailable;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Where uploads become what can be used. One is worked on at a time in a process, since one may take a third of
 * its memory; waiting and work together end before API Gateway hangs up.
 */
public final class Darkroom {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);
    private static final Duration LONGEST_DECODING = Duration.ofSeconds(12);
    // Enough to make the decoder walk through the whole file.
    private static final long PIXELS_LOOKED_AT = 1_000_000;

    private final InstantSource clock;
    private final Semaphore turns = new Semaphore(1, true);

    public Darkroom(InstantSource clock) {
        this.clock = clock;
    }

    /** Reading the file belongs into the turn: what waits should not hold bytes. */
    public <T, E extends Exception> T inTurn(Work<T, E> work) throws E {
        if (!isOurTurn()) {
            throw new Unavailable("Other files are being looked at; send this again", LONGEST_WAIT);
        }
        try {
            return work.done();
        } finally {
            turns.release();
        }
    }

    public Development develop(byte[] content) throws BrokenFile {
        PictureFile file = PictureProbe.look(content);
        Deadline deadline = Deadline.in(LONGEST_DECODING, clock);
        byte[] clean = file.clean();
        if (file.isPlain() && clean.length <= NetworkJpeg.MOST_BYTES) {
            BufferedImage _ = PictureDecoder.decode(file, PIXELS_LOOKED_AT, deadline);
            return new Development(picture(file, clean, true), clean, Optional.empty());
        }
        byte[] jpeg = NetworkJpeg.make(file, NetworkJpeg.MOST_BYTES, deadline);
        return new Development(picture(file, clean, false), clean, Optional.of(jpeg));
    }

    private static Picture picture(PictureFile file, byte[] clean, boolean plainJpeg) {
        return new Picture(file.type(), clean.length, file.shownWidth(), file.shownHeight(), plainJpeg);
    }

    /** What is done in turn, and how it may fail. */
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }

    private boolean isOurTurn() {
        try {
            return turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
