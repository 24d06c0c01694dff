package com.presenceos.channels.network;

import java.util.Optional;

/**
 * What the network sent back with the person.
 *
 * @param code when the person agreed
 * @param error when the person did not, or something broke
 */
public record AuthorizationReturn(String state, Optional<String> code, Optional<String> error) {

    @Override
    public String toString() {
        return code.isPresent() ? "AuthorizationReturn with a code" : "AuthorizationReturn with an error";
    }
}
