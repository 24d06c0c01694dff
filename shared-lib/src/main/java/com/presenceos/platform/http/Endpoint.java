package com.presenceos.platform.http;

/** Reads a record, calls one use case, returns a record. Throws {@code AppException} for what the caller can act on. */
@FunctionalInterface
public interface Endpoint {

    Response handle(Request request);
}
