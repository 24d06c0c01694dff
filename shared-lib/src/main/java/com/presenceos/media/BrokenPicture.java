package com.presenceos.media;

/** The bytes are no picture that can be shown. The message says why, for the person who uploaded them. */
final class BrokenPicture extends Exception {

    BrokenPicture(String reason) {
        super(reason);
    }

    BrokenPicture(String reason, Throwable cause) {
        super(reason, cause);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
