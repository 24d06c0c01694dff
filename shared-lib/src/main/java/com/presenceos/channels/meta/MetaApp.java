package com.presenceos.channels.meta;

/** Our application as Meta knows it. For Instagram Login this is the Instagram app id, not the Facebook one. */
public record MetaApp(String clientId, String clientSecret) {

    @Override
    public String toString() {
        return "MetaApp[" + clientId + ", ***]";
    }
}
