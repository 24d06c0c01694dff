package com.presenceos.channels;

/** A network's token. Prints as stars, so that no log or error can carry it. */
public record AccessToken(String value) {

    @Override
    public String toString() {
        return "***";
    }
}
