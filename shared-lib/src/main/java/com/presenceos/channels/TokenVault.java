package com.presenceos.channels;

import com.fasterxml.jackson.databind.JsonNode;
import com.macasaet.fernet.StringValidator;
import com.macasaet.fernet.Token;
import com.macasaet.fernet.TokenValidationException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.temporal.TemporalAmount;
import java.util.function.Supplier;

/** Encrypts the tokens of the networks before they are stored, and opens them for the length of one call. */
public final class TokenVault {

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

    EncryptedTokens encrypt(TokenSet tokens) {
        return new EncryptedTokens(
                encrypt(tokens.access()), tokens.refresh().map(this::encrypt), tokens.expiresAt(), tokens.scopes());
    }

    String encrypt(AccessToken token) {
        return Token.generate(random.get(), KeyRing.of(secret.get()).current(), token.value())
                .serialise();
    }

    AccessToken decrypt(String encrypted) {
        KeyRing ring = KeyRing.of(secret.get());
        try {
            return new AccessToken(Token.fromString(encrypted).validateAndDecrypt(ring.all(), WITHOUT_END));
        } catch (TokenValidationException | IllegalArgumentException e) {
            // Not the cause, whose message may quote what it could not read.
            throw new IllegalStateException("A stored token can be opened with none of the "
                    + ring.all().size() + " token keys: the key it was encrypted with is missing from the ring");
        }
    }
}
