package com.presenceos.local.http;

/** Answers one request. Runs on a virtual thread of its own, so it may block. An exception becomes a 500. */
@FunctionalInterface
public interface LocalHandler {
    LocalResponse handle(LocalRequest request) throws Exception;
}
