package com.presenceos.channels.network;

/** Our application as a network knows it. */
public record OAuthClient(String id, String secret) {

    @Override
    public String toString() {
        return "OAuthClient[" + id + ", ***]";
    }
}
