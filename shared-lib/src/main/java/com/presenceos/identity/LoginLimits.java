package com.presenceos.identity;

import com.presenceos.platform.http.SourceAddress;
import com.presenceos.platform.limits.Fingerprint;
import com.presenceos.platform.limits.RateLimit;
import java.util.List;
import java.util.Optional;

/**
 * How often passwords may be guessed. Strangers are counted three times: by where they come from, by that for one
 * account, and all together for one account, whatever number of addresses they have. A device that was let in before has
 * a count of its own, so that strangers who use up theirs do not lock the owner out (ADR 14 has the figures).
 */
public final class LoginLimits {

    private final RateLimit source;
    private final RateLimit accountFromSource;
    private final RateLimit account;
    private final RateLimit device;

    public LoginLimits(RateLimit source, RateLimit accountFromSource, RateLimit account, RateLimit device) {
        this.source = source;
        this.accountFromSource = accountFromSource;
        this.account = account;
        this.device = device;
    }

    /**
     * Counts an attempt as failed until it is known to have succeeded, so that many at once gain nothing.
     *
     * @param known the device, when it is known to have been let in to this very account
     */
    Attempt attempt(Email email, String sourceIp, Optional<String> known) {
        return known.flatMap(device::attemptIfAny)
                .map(own -> new Attempt(List.of(own)))
                .orElseGet(() -> asStranger(
                        Fingerprint.of(email.key()), SourceAddress.of(sourceIp).network()));
    }

    /** In this order: whoever is out of attempts of their own may not use up those of all. */
    private Attempt asStranger(String address, String network) {
        RateLimit.Attempt bySource = source.attempt(network);
        RateLimit.Attempt byBoth = accountFromSource.attempt(address + "#" + network);
        return new Attempt(List.of(bySource, byBoth, account.attempt(address)));
    }

    /** An attempt under all limits that concern it. */
    record Attempt(List<RateLimit.Attempt> counted) {

        void succeeded() {
            counted.forEach(RateLimit.Attempt::giveBack);
        }
    }
}
