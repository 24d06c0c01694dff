package com.presenceos.local.networks.instagram;

import com.presenceos.local.networks.meta.GraphUsage;

/**
 * What may be turned while it runs.
 *
 * @param processingPolls a container is finished at this status call at the latest
 * @param processingSeconds or after so long, whichever comes first
 * @param callsPerHour of one account
 * @param applicationCallsPerHour of all accounts together
 * @param wrappedTokenAnswer whether the code is answered as the documentation shows it, in {@code data}
 */
record Settings(
        int processingPolls,
        int processingSeconds,
        int publishesPerDay,
        int containersPerDay,
        int callsPerHour,
        int applicationCallsPerHour,
        boolean wrappedTokenAnswer)
        implements GraphUsage.Limits {

    static final Settings USUAL = new Settings(2, 5, 100, 400, 4800, 1_000_000, false);
}
