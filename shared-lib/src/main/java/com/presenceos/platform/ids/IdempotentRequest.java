package com.presenceos.platform.ids;

import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.hashing.Sha256;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * What somebody asked for under an Idempotency-Key, to be had once however often the request arrives. What is made for it
 * takes its id, for good: a repeat finds that again, and cannot make another.
 *
 * @param key the Idempotency-Key and whose it is; the same key of two people is two requests
 * @param fingerprint of the request: a key serves one
 */
public record IdempotentRequest(String key, String fingerprint) {

    private static final int LONGEST_KEY = 128;

    /** @param request everything that makes it another request */
    public static IdempotentRequest of(WorkspaceId workspace, UserId user, String key, String request) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Invalid(
                    "Idempotency-Key", "has " + key.length() + " characters; 1 to " + LONGEST_KEY + " are allowed");
        }
        return new IdempotentRequest(workspace + "#" + user + "#" + key, Sha256.hex(request));
    }

    /** A UUIDv8 (RFC 9562), made from the key alone. */
    public UUID id() {
        ByteBuffer hash = ByteBuffer.wrap(Sha256.of(key));
        long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** @throws Invalid when the fingerprint found under the key is another request's */
    public void mustMatch(String found) {
        if (!fingerprint.equals(found)) {
            throw new Invalid("Idempotency-Key", "was used for another request; a new request needs a new key");
        }
    }
}
