package com.presenceos.models;

/** A model that writes what it is told to, as one JSON object of a given shape. */
public interface WritingModel {

    ModelName name();

    /** @throws ModelFailure when nothing of use was written */
    Written write(Writing writing);

    /**
     * What is to be written.
     *
     * @param instructions how: ours, and nobody else's words
     * @param brief about what, as JSON: data, whoever wrote it
     * @param shape of the answer
     * @param longest answer, in tokens
     */
    record Writing(String instructions, String brief, Shape shape, int longest) {}

    /**
     * A JSON Schema.
     *
     * @param name in lower case, with underscores
     */
    record Shape(String name, String schema) {}

    /** The JSON text, as the model wrote it, and what it cost. */
    record Written(String json, ModelUse use) {}
}
