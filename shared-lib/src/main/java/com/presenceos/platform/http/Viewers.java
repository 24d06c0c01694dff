package com.presenceos.platform.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Whose address a request comes from. Behind a CDN that is the CDN's, as far as API Gateway can see; what the CDN says of
 * its viewer counts only when the request proves, by a secret, that it came through the CDN. Whatever strangers can write
 * themselves, {@code X-Forwarded-For} above all, is never read.
 */
public final class Viewers {

    static final String PROOF = "x-presence-origin";
    static final String VIEWER = "cloudfront-viewer-address";

    private final Supplier<List<String>> secrets;

    /** @param secrets what the CDN may send as proof; asked only when a request carries one */
    public Viewers(Supplier<List<String>> secrets) {
        this.secrets = secrets;
    }

    /** Where nothing stands before the API. */
    public static Viewers withoutCdn() {
        return new Viewers(List::of);
    }

    /** @param headers names in lower case */
    SourceAddress of(Map<String, String> headers, String peer) {
        String viewer = headers.getOrDefault(VIEWER, "");
        String proof = headers.getOrDefault(PROOF, "");
        if (!viewer.isEmpty() && !proof.isEmpty() && isProven(proof)) {
            return SourceAddress.withPort(viewer).orElseGet(() -> SourceAddress.of(peer));
        }
        return SourceAddress.of(peer);
    }

    // Each is compared to its end, so that time tells nothing of how much of one was right.
    private boolean isProven(String proof) {
        byte[] offered = proof.getBytes(StandardCharsets.UTF_8);
        boolean proven = false;
        for (String secret : secrets.get()) {
            proven |= MessageDigest.isEqual(offered, secret.getBytes(StandardCharsets.UTF_8));
        }
        return proven;
    }
}
