package com.presenceos.channels.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.macasaet.fernet.StringValidator;
import com.macasaet.fernet.Token;
import com.macasaet.fernet.TokenValidationException;
import com.presenceos.channels.accounts.TokenPlace.Use;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Credentials;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.temporal.TemporalAmount;
import java.util.function.Supplier;

/**
 * Encrypts the tokens of the networks before they are stored, and opens them for the length of one call. Fernet proves that
 * a text is ours, but not where it belongs; so the place is sealed into it, and compared when it is opened.
 *
 * <p>Two forms are stored. {@code 2.} and Fernet of the mark, the place's seal and the token is what is written. Fernet of
 * the token alone is what earlier versions wrote: it opens anywhere, until a fresh token takes its place.
 */
public final class TokenVault {

    private static final String BOUND = "2.";
    // Within the encrypted text, too: a bound one without its "2." must not pass for one of the older form.
    private static final String MARK = "presence-token-2\n";
    private static final int SEAL = 64;

    private static final StringValidator WITHOUT_END = new StringValidator() {

        // A token's end is the network's to decide; Fernet would refuse one stored a minute ago.
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
    public TokenVault(Supplier<JsonNode> secret, Supplier<? extends SecureRandom> random) {
        this.secret = secret;
        this.random = random;
    }

    public EncryptedTokens encrypt(Credentials credentials, TokenPlace place) {
        return new EncryptedTokens(
                encrypt(credentials.access(), place, Use.ACCESS),
                credentials.refresh().map(token -> encrypt(token, place, Use.REFRESH)),
                credentials.expiresAt(),
                credentials.scopes());
    }

    String encrypt(AccessToken token, TokenPlace place, Use use) {
        String sealed = MARK + place.seal(use) + token.value();
        return BOUND
                + Token.generate(random.get(), KeyRing.of(secret.get()).current(), sealed)
                        .serialise();
    }

    /** @throws IllegalStateException when no key opens it: a key is missing, and with it every token of its time */
    UnsealedToken open(String stored, TokenPlace place, Use use) {
        boolean bound = stored.startsWith(BOUND);
        String text = decrypted(bound ? stored.substring(BOUND.length()) : stored);
        if (!text.startsWith(MARK)) {
            return bound ? new UnsealedToken.Misplaced() : new UnsealedToken.InPlace(new AccessToken(text));
        }
        if (!text.startsWith(place.seal(use), MARK.length())) {
            return new UnsealedToken.Misplaced();
        }
        return new UnsealedToken.InPlace(new AccessToken(text.substring(MARK.length() + SEAL)));
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
