package com.presenceos.knowledge.reading;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Gives a parser that jumps about its bytes, and no more once the time is over. */
final class TimedBytes extends RandomAccessReadBuffer {

    private static final int READS_BETWEEN_LOOKS = 4096;

    private final Deadline deadline;
    private int reads;

    TimedBytes(byte[] bytes, Deadline deadline) {
        super(bytes);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        look();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        look();
        return super.read(buffer, offset, length);
    }

    private void look() {
        if (++reads % READS_BETWEEN_LOOKS == 0) {
            deadline.check();
        }
    }
}
