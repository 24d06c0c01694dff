package com.presenceos.knowledge.reading;

/**
 * A file as it was given.
 *
 * @param contentType as its sender called it, with or without a charset; empty when nobody did
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record SourceFile(String name, String contentType, byte[] bytes) {}
