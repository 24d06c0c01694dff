package com.presenceos.local.aws.emulator;

/** The emulator cannot be used; the message is the one line that a person reads. */
public final class EmulatorFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmulatorFailure(String message) {
        super(message);
    }

    EmulatorFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
