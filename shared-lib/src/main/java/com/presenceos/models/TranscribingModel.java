package com.presenceos.models;

import java.util.Optional;

/** A model that listens to a recording and writes down what is said. */
public interface TranscribingModel {

    /** @throws ModelFailure when it cannot be had */
    Transcript transcribe(Recording recording);

    /**
     * What somebody said.
     *
     * @param fileName with the ending of its format, by which providers tell it; no name that a person gave it
     * @param language two letters (ISO 639-1), where somebody said it; else the model tells
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Recording(byte[] bytes, String fileName, String contentType, Optional<String> language) {}

    /**
     * What was heard, and what it cost.
     *
     * @param text empty where nobody says anything
     * @param seconds how long the recording is, where the provider says it
     */
    record Transcript(String text, Optional<Double> seconds, ModelUse use) {}
}
