package com.presenceos.channels.accounts;

/** Whether posts can go out through a connected account. */
public enum ConnectorStatus {
    CONNECTED,
    /** The token has run out or is no longer accepted: the account must be connected again. */
    EXPIRED,
    /** A permission was not granted, or was taken away at the network. */
    REVOKED,
    /** The network restricts the account until its owner acts there. */
    ERROR
}
