package com.presenceos.knowledge.passages;

/**
 * One passage of a text.
 *
 * @param heading the titles above it from the outermost on ({@code Menu › Drinks}), empty where there are none
 * @param text what stands there, never blank
 */
public record Piece(String heading, String text) {}
