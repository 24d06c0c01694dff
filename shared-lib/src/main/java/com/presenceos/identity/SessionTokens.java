package com.presenceos.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.presenceos.platform.failure.Unauthenticated;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sessions as signed tokens (JWT, HS256). A token proves who it was given to, not that the session still lives. */
public final class SessionTokens {

    private final Supplier<KeyRing> keys;
    private final InstantSource clock;

    /** @param keys asked for each token, since a rotation may change them while a function is warm */
    public SessionTokens(Supplier<KeyRing> keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String issue(Session session) {
        KeyRing.Key key = keys.get().current();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject(session.user().toString())
                .claim("sid", session.id().toString())
                .claim("wid", session.workspace().toString())
                .issueTime(Date.from(session.createdAt()))
                .expirationTime(Date.from(session.expiresAt()))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.id()).build(), claims);
        try {
            token.sign(new MACSigner(key.secret()));
        } catch (JOSEException e) {
            throw new IllegalStateException("A token could not be signed with key " + key.id(), e);
        }
        return token.serialize();
    }

    /** @throws Unauthenticated when it is not a token of ours, or too old */
    Claims read(String token) {
        try {
            return claims(verified(token));
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            // Not the cause: a parser's message may quote the token.
            throw notOurs();
        }
    }

    private JWTClaimsSet verified(String token) throws ParseException, JOSEException {
        SignedJWT jwt = SignedJWT.parse(token);
        // The token's own word on how it is signed is not to be trusted beyond this one answer.
        if (!JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm())) {
            throw notOurs();
        }
        KeyRing.Key key = Optional.ofNullable(jwt.getHeader().getKeyID())
                .flatMap(id -> keys.get().find(id))
                .orElseThrow(SessionTokens::notOurs);
        if (!jwt.verify(new MACVerifier(key.secret()))) {
            throw notOurs();
        }
        return jwt.getJWTClaimsSet();
    }

    private Claims claims(JWTClaimsSet claims) throws ParseException {
        Instant expiresAt = required(claims.getExpirationTime()).toInstant();
        if (!clock.instant().isBefore(expiresAt)) {
            throw new Unauthenticated(
                    "This session ended by itself after " + Session.LIFETIME.toDays() + " days; log in again");
        }
        return new Claims(
                UUID.fromString(required(claims.getStringClaim("sid"))),
                new UserId(UUID.fromString(required(claims.getSubject()))),
                new WorkspaceId(UUID.fromString(required(claims.getStringClaim("wid")))));
    }

    private static <T> T required(@Nullable T claim) {
        if (claim == null) {
            throw notOurs();
        }
        return claim;
    }

    private static Unauthenticated notOurs() {
        return new Unauthenticated("This is not a session token of ours; log in again");
    }

    /** What a token says. */
    record Claims(UUID session, UserId user, WorkspaceId workspace) {}
}
