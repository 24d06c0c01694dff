package com.presenceos.identity;

import com.presenceos.platform.limits.Fingerprint;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** What a verification mail carries, and proves that it arrived. It is kept as a hash, and never shows itself. */
public record VerificationToken(String text) {

    private static final int BYTES = 32;

    static VerificationToken next(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new VerificationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Fingerprint.of(text);
    }

    @Override
    public String toString() {
        return "VerificationToken[hidden]";
    }
}
