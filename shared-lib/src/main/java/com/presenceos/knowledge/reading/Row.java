package com.presenceos.knowledge.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One item of a file, in the order of the file. */
public sealed interface Row {

    /** From 1 on. */
    int number();

    /** Where a person finds it in the file: "line 12", "item 3", "pages 1 to 9". */
    String place();

    /** @param fields an item as the API takes it; whether its values are allowed has not been looked at */
    record Item(int number, String place, ObjectNode fields) implements Row {}

    /** @param problem what is wrong with it, as a sentence without its subject */
    record Unusable(int number, String place, String problem) implements Row {}
}
