package com.presenceos.platform.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.macasaet.fernet.StringValidator;
import com.macasaet.fernet.Token;
import com.macasaet.fernet.TokenValidationException;
import com.presenceos.platform.hashing.Sha256;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.temporal.TemporalAmount;
import java.util.function.Supplier;

/**
 * Encrypts secrets before they are stored, and opens them for the length of one call. Fernet proves that a text is ours, but
 * not where it belongs; so the place is sealed into it, and compared when it is opened.
 *
 * <p>What is stored is {@code 2.} and Fernet of a mark, the place's seal and the secret. Fernet of a secret alone is what earlier
 * versions wrote.
 */
public final class Vault {

    private static final String BOUND = "2.";
    // Within the encrypted text, too: a bound one without its "2." must not pass for one of the older form.
    private static final String MARK = "presence-token-2\n";
    private static final int SEAL = 64;

    private static final StringValidator WITHOUT_END = new StringValidator() {

        // A secret's end is for whoever issued it to decide; Fernet would refuse one stored a minute ago.
        @Override
        public TemporalAmount getTimeToLive() {
            return Duration.ofDays(36_500);
        }

        @Override
        public TemporalAmount getMaxClockSkew() {
            return Duration.ofDays(36_500);
        }
    };

    private final Supplier<JsonNode> secret;
    private final Supplier<? extends SecureRandom> random;

    /** @param secret the key ring, asked for each time, so that a rotation reaches a warm function */
    public Vault(Supplier<JsonNode> secret, Supplier<? extends SecureRandom> random) {
        this.secret = secret;
        this.random = random;
    }

    /** @param place where it belongs: the same parts open it, and no others do */
    public String seal(String text, String place) {
        return BOUND
                + Token.generate(random.get(), KeyRing.of(secret.get()).current(), MARK + Sha256.hex(place) + text)
                        .serialise();
    }

    /** @throws IllegalStateException when no key opens it: a key is missing, and with it every secret of its time */
    public Opened open(String stored, String place) {
        boolean bound = stored.startsWith(BOUND);
        String text = decrypted(bound ? stored.substring(BOUND.length()) : stored);
        if (!text.startsWith(MARK)) {
            return bound ? new Opened.Misplaced() : new Opened.Unbound(text);
        }
        return text.startsWith(Sha256.hex(place), MARK.length())
                ? new Opened.InPlace(text.substring(MARK.length() + SEAL))
                : new Opened.Misplaced();
    }

    private String decrypted(String encrypted) {
        KeyRing ring = KeyRing.of(secret.get());
        try {
            return Token.fromString(encrypted).validateAndDecrypt(ring.all(), WITHOUT_END);
        } catch (TokenValidationException | IllegalArgumentException e) {
            // Not the cause, whose message may quote what it could not read.
            throw new IllegalStateException("A stored token can be opened with none of the "
                    + ring.all().size() + " token keys: the key it was encrypted with is missing from the ring");
        }
    }
}
