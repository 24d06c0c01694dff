package com.presenceos.functions.connectors;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.accounts.ConnectorStatus;
import com.presenceos.channels.network.Platform;
import java.time.Instant;
import java.util.Optional;

record ConnectorResponse(
        ConnectorId id,
        BrandId brandId,
        Platform platform,
        String accountId,
        String accountName,
        String accountUsername,
        Optional<String> avatarUrl,
        ConnectorStatus status,
        Optional<Instant> tokenExpiresAt,
        Optional<String> lastError,
        Optional<Instant> pausedAt,
        Instant createdAt) {

    static ConnectorResponse of(Connector connector) {
        return new ConnectorResponse(
                connector.id(),
                connector.brand(),
                connector.platform(),
                connector.accountId(),
                connector.accountName(),
                connector.accountUsername(),
                connector.avatarUrl(),
                connector.status(),
                connector.accessEndsAt(),
                connector.lastError(),
                connector.pausedAt(),
                connector.createdAt());
    }
}
