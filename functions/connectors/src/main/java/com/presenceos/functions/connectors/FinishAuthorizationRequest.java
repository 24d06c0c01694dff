package com.presenceos.functions.connectors;

import org.jspecify.annotations.Nullable;

/** @param errorDescription taken because networks send it; a stranger's words, so they are not shown or stored */
record FinishAuthorizationRequest(
        @Nullable String state,
        @Nullable String code,
        @Nullable String error,
        @Nullable String errorDescription) {

    @Override
    public String toString() {
        return "FinishAuthorizationRequest";
    }
}
