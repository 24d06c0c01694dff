package com.presenceos.knowledge.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;

/** Gives a parser its text a little at a time, and no more once the time is over. */
final class TimedReader extends FilterReader {

    private static final int AT_ONCE = 16_384;

    private final Deadline deadline;

    TimedReader(String text, Deadline deadline) {
        super(new StringReader(text));
        this.deadline = deadline;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        deadline.check();
        return super.read(buffer, offset, Math.min(length, AT_ONCE));
    }
}
