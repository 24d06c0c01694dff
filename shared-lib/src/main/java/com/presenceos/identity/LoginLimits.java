package com.presenceos.identity;

import com.presenceos.platform.limits.RateLimit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How often passwords may be guessed: for one account, and from one place. */
public final class LoginLimits {

    private final RateLimit account;
    private final RateLimit source;

    public LoginLimits(RateLimit account, RateLimit source) {
        this.account = account;
        this.source = source;
    }

    /** Counts an attempt as failed until it is known to have succeeded, so that many at once gain nothing. */
    Attempt attempt(Email email, String sourceIp) {
        RateLimit.Attempt bySource = source.attempt(sourceIp);
        return new Attempt(account.attempt(sha256(email.key())), bySource);
    }

    // The table needs to tell addresses apart, not to know them.
    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** An attempt under both limits. */
    record Attempt(RateLimit.Attempt account, RateLimit.Attempt source) {

        void succeeded() {
            account.giveBack();
            source.giveBack();
        }
    }
}
