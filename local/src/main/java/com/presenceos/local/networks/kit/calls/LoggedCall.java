package com.presenceos.local.networks.kit.calls;

import com.presenceos.local.networks.kit.faults.Fault;
import java.util.Optional;

/**
 * A call that was answered, or broken off.
 *
 * @param status 0 when the connection was broken off
 * @param visible the post that it made visible, whatever was answered
 */
public record LoggedCall(
        String method,
        String path,
        String operation,
        long receivedAtMs,
        long answeredAtMs,
        int status,
        Optional<Fault.Kind> fault,
        Optional<String> visible) {}
