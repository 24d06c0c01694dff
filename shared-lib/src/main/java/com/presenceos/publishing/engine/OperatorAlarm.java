package com.presenceos.publishing.engine;

import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls whoever runs PresenceOS, when a network refuses all of it and no user can mend that. */
final class OperatorAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorAlarm.class);

    private OperatorAlarm() {}

    static void raise(NetworkRules rules, NetworkError error) {
        // An alarm watches for errors of this class; see template.yaml.
        LOG.error("Operator needed: {} answered {} {}", rules.name(), error.code(), error.detail());
    }
}
