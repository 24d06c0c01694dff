package com.presenceos.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.limits.Fingerprint;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Devices on which somebody has logged in to an account, by a token they keep. It proves that and no more: it is no
 * session, and the password is asked for all the same. What it spares its owner is to be counted with strangers.
 */
public final class KnownDevices {

    public static final Duration LIFETIME = Duration.ofDays(180);

    private static final JOSEObjectType TYPE = new JOSEObjectType("device+jwt");

    private final Supplier<KeyRing> keys;
    private final Ids ids;
    private final InstantSource clock;

    public KnownDevices(Supplier<KeyRing> keys, Ids ids, InstantSource clock) {
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    String remember(Email email) {
        KeyRing.Key key = keys.get().current();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject(Fingerprint.of(email.key()))
                .jwtID(ids.next().toString())
                .expirationTime(Date.from(clock.instant().plus(LIFETIME)))
                .build();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(key.id())
                .type(TYPE)
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new MACSigner(key.secret()));
        } catch (JOSEException e) {
            throw new IllegalStateException("A device's token could not be signed with key " + key.id(), e);
        }
        return token.serialize();
    }

    /** The name of the device, when the token is one of ours for this account; anything else is nothing. */
    Optional<String> find(String token, Email email) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            return isOurs(jwt) ? device(jwt.getJWTClaimsSet(), email) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A session's token is signed by the same keys, and must not pass for a device's: hence the type. */
    private boolean isOurs(SignedJWT jwt) throws JOSEException {
        if (!JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm())
                || !TYPE.equals(jwt.getHeader().getType())) {
            return false;
        }
        Optional<KeyRing.Key> key = Optional.ofNullable(jwt.getHeader().getKeyID())
                .flatMap(id -> keys.get().find(id));
        return key.isPresent() && jwt.verify(new MACVerifier(key.get().secret()));
    }

    private Optional<String> device(JWTClaimsSet claims, Email email) {
        boolean alive = Optional.ofNullable(claims.getExpirationTime())
                .map(Date::toInstant)
                .filter(clock.instant()::isBefore)
                .isPresent();
        return alive && Fingerprint.of(email.key()).equals(claims.getSubject())
                ? Optional.ofNullable(claims.getJWTID())
                : Optional.empty();
    }
}
