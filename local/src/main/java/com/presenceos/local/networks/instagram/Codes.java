package com.presenceos.local.networks.instagram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes that consent gives out: for an hour, for one use, for one redirect address. */
final class Codes {

    private static final Duration LIFE = Duration.ofHours(1);

    record Code(String accountId, String redirectUri, List<String> scopes, Instant issuedAt) {}

    private final InstantSource clock;
    private final Map<String, Code> open = new HashMap<>();

    Codes(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void issue(String value, String accountId, String redirectUri, List<String> scopes) {
        open.put(value, new Code(accountId, redirectUri, List.copyOf(scopes), clock.instant()));
    }

    /** Empty for a code that never was, is used, or is too old; trying uses it up. */
    synchronized Optional<Code> use(String value) {
        return Optional.ofNullable(open.remove(value))
                .filter(code -> clock.instant().isBefore(code.issuedAt().plus(LIFE)));
    }

    synchronized void reset() {
        open.clear();
    }
}
