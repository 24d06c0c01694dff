package com.presenceos.uploads;

/** What a file is sent for. */
public enum FileKind {
    /** To be imported: read once to look at it, and once to write it down. */
    KNOWLEDGE("knowledge"),
    /** To be listened to. */
    RECORDING("recordings");

    /** A speech model takes as much as this, and a worker holds it in memory. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    private final String folder;

    FileKind(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }
}
