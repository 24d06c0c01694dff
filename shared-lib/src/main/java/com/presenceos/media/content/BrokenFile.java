package com.presenceos.media.content;

/** The bytes are no picture or video that can be shown. The message says why, for the person who uploaded them. */
public final class BrokenFile extends Exception {

    public BrokenFile(String reason) {
        super(reason);
    }

    public BrokenFile(String reason, Throwable cause) {
        super(reason, cause);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
