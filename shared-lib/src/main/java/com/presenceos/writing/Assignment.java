package com.presenceos.writing;

/**
 * Something to be written.
 *
 * @param step names it within its job
 * @param purpose what it is counted for, in words for people
 * @param brief what the writer is told, as JSON: an object, nothing but data
 * @param longestAnswer in tokens
 */
public record Assignment(String step, String purpose, Prompt prompt, Object brief, int longestAnswer) {}
