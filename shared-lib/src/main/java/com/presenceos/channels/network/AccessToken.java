package com.presenceos.channels.network;

/** A network's token. Prints as stars, so that no log or error can carry it. */
public record AccessToken(String value) {

    @Override
    public String toString() {
        return "***";
    }
}
