package com.presenceos.knowledge.reading;

import java.util.List;

/**
 * What was in a file.
 *
 * @param notes what was done to the text that its author should know, in sentences
 */
public record ReadDocument(Format format, List<Row> rows, List<String> notes) {

    public ReadDocument {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
