package com.presenceos.local.networks.kit.consent;

import com.presenceos.local.networks.kit.memory.Journal;
import com.presenceos.local.networks.kit.memory.Records;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Tokens that are out. How long they last and what they may be exchanged for, the network says. */
public final class Tokens {

    private static final int LENGTH = 64;

    private final InstantSource clock;
    private final Records<IssuedToken> issued;

    public Tokens(Journal journal, InstantSource clock) {
        this.clock = clock;
        this.issued = new Records<>(journal, IssuedToken.class, IssuedToken::value);
    }

    /**
     * A new token.
     *
     * @param prefix what its value begins with
     * @param life as the network calls it
     */
    public IssuedToken issue(String prefix, String life, String accountId, List<String> scopes, Duration lasts) {
        Instant now = clock.instant();
        return issued.put(
                new IssuedToken(Secrets.next(prefix, LENGTH), life, accountId, scopes, now, now.plus(lasts), false));
    }

    public TokenState state(String value) {
        Optional<IssuedToken> token = issued.find(value);
        if (token.isEmpty()) {
            return new TokenState.Unknown();
        }
        if (token.get().revoked()) {
            return new TokenState.Withdrawn(token.get());
        }
        return clock.instant().isBefore(token.get().expiresAt())
                ? new TokenState.Alive(token.get())
                : new TokenState.Expired(token.get());
    }

    /** Whose token this is, alive or not. */
    public Optional<String> owner(String value) {
        return issued.find(value).map(IssuedToken::accountId);
    }

    /** Takes all tokens of an account back; says how many. */
    public int revoke(String accountId) {
        List<IssuedToken> theirs = issued.all().stream()
                .filter(token -> token.accountId().equals(accountId) && !token.revoked())
                .toList();
        theirs.forEach(token -> issued.put(token.withdrawn()));
        return theirs.size();
    }

    public void reset() {
        issued.reset();
    }
}
