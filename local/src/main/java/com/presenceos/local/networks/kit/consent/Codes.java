package com.presenceos.local.networks.kit.consent;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Codes that consent gives out: for an hour, for one use, for one redirect address. */
public final class Codes {

    private static final Duration LIFE = Duration.ofHours(1);

    /** @param asked what the person said yes to */
    public record Code(String accountId, ConsentRequest asked, Instant issuedAt) {}

    private final InstantSource clock;
    private final Map<String, Code> open = new HashMap<>();

    public Codes(InstantSource clock) {
        this.clock = clock;
    }

    synchronized String issue(String prefix, String accountId, ConsentRequest asked) {
        String value = Secrets.next(prefix, 40);
        open.put(value, new Code(accountId, asked, clock.instant()));
        return value;
    }

    /** Empty for a code that never was, is used, or is too old; trying uses it up. */
    synchronized Optional<Code> use(String value) {
        return Optional.ofNullable(open.remove(value))
                .filter(code -> clock.instant().isBefore(code.issuedAt().plus(LIFE)));
    }

    public synchronized void reset() {
        open.clear();
    }
}
