package com.presenceos.models;

import java.util.Locale;

/** By whose key a model is called, and so who pays its provider. */
public enum KeyOwner {
    DEPLOYMENT,
    WORKSPACE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
