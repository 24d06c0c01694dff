package com.presenceos.local.functions;

/** An invocation without an answer: the handler threw, took longer than it may, or could not be made. */
public final class FunctionFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean timedOut;

    private FunctionFailure(String message, Throwable cause, boolean timedOut) {
        super(message, cause);
        this.timedOut = timedOut;
    }

    static FunctionFailure threw(String function, Throwable cause) {
        return new FunctionFailure(function + " failed: " + cause, cause, false);
    }

    static FunctionFailure timedOut(String function, long seconds, Throwable cause) {
        return new FunctionFailure(function + " timed out after " + seconds + " s", cause, true);
    }

    public boolean timedOut() {
        return timedOut;
    }
}
