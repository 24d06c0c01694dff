package com.presenceos.jobs;

/** What a job is for. */
public enum JobKind {
    /** Works out the meaning of a brand's passages, so that they are found by it. */
    INDEXING,
    /** Reads a file or a page of the web into knowledge. */
    IMPORT,
    /** Writes drafts of a post. */
    DRAFTS,
    /** Proposes what to post about. */
    IDEAS,
    /** Makes a text shorter or longer, or puts it into another language or format. */
    REWRITE,
    /** Listens to a recording and writes down what is said. */
    TRANSCRIPTION
}
