package com.presenceos.local.models.requests;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.networks.kit.faults.Fault;
import com.presenceos.local.networks.kit.faults.FaultAnswers;
import com.presenceos.local.networks.kit.faults.Refusal;
import java.time.Duration;
import java.util.Optional;

/** How a protocol says that a call went wrong. */
public interface ProtocolErrors extends FaultAnswers {

    Refusal unknown(LocalRequest request);

    Refusal wrong(String sentence);

    /** @param key that came instead of the right one, if any did */
    Refusal unauthorized(Optional<String> key);

    /** In whole seconds: what the fault's delay says, or two. */
    static String retryAfter(Fault fault) {
        return Long.toString(
                Math.ceilDiv(fault.delayMs().orElse(2000), Duration.ofSeconds(1).toMillis()));
    }
}
