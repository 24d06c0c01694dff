package com.presenceos.local.simulation;

/** A service did not do what it was asked, or did and nobody heard of it. */
final class ServiceFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    ServiceFailure(String message) {
        // Thousands of them are thrown, and none of their traces is read.
        super(message, null, false, false);
    }
}
