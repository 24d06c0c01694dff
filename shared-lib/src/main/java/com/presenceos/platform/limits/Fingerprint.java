package com.presenceos.platform.limits;

import com.presenceos.platform.hashing.Sha256;

/** Tells subjects of a limit apart, such as addresses, for a table that need not know them. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(String subject) {
        return Sha256.hex(subject);
    }
}
