package com.presenceos.channels.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.channels.accounts.TokenPlace.Use;
import com.presenceos.channels.network.AccessToken;
import com.presenceos.channels.network.Credentials;
import com.presenceos.platform.vault.Opened;
import com.presenceos.platform.vault.Vault;
import java.security.SecureRandom;
import java.util.function.Supplier;

/**
 * Encrypts the tokens of the networks before they are stored, and opens them for the length of one call. One that earlier
 * versions bound to no account opens anywhere, until a fresh token takes its place.
 */
public final class TokenVault {

    private final Vault vault;

    public TokenVault(Vault vault) {
        this.vault = vault;
    }

    /** @param secret the key ring, asked for each time, so that a rotation reaches a warm function */
    public TokenVault(Supplier<JsonNode> secret, Supplier<? extends SecureRandom> random) {
        this(new Vault(secret, random));
    }

    public EncryptedTokens encrypt(Credentials credentials, TokenPlace place) {
        return new EncryptedTokens(
                encrypt(credentials.access(), place, Use.ACCESS),
                credentials.refresh().map(token -> encrypt(token, place, Use.REFRESH)),
                credentials.expiresAt(),
                credentials.scopes());
    }

    String encrypt(AccessToken token, TokenPlace place, Use use) {
        return vault.seal(token.value(), place.parts(use));
    }

    /** @throws IllegalStateException when no key opens it: a key is missing, and with it every token of its time */
    UnsealedToken open(String stored, TokenPlace place, Use use) {
        return switch (vault.open(stored, place.parts(use))) {
            case Opened.InPlace(String text) -> new UnsealedToken.InPlace(new AccessToken(text));
            case Opened.Unbound(String text) -> new UnsealedToken.InPlace(new AccessToken(text));
            case Opened.Misplaced() -> new UnsealedToken.Misplaced();
        };
    }
}
