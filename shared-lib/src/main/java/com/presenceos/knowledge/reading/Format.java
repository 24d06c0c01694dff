package com.presenceos.knowledge.reading;

/** What can be read. */
public enum Format {
    JSON,
    CSV,
    MARKDOWN,
    TEXT,
    HTML,
    PDF;

    /** For messages that say what can be read instead. */
    static final String ALL = "PDF, Markdown, plain text, HTML, CSV and JSON can be read";
}
