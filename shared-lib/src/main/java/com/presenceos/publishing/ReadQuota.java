package com.presenceos.publishing;

import com.presenceos.channels.Connector;
import com.presenceos.channels.ConnectorId;
import com.presenceos.channels.ConnectorStore;
import com.presenceos.channels.NetworkAccount;
import com.presenceos.channels.Networks;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.Instant;

/** Shows how many posts an account's network still takes around an instant. */
public final class ReadQuota {

    private final Database database;
    private final ConnectorStore connectors;
    private final Networks networks;
    private final PublishingQuotas quotas;

    public ReadQuota(Database database, ConnectorStore connectors, Networks networks, PublishingQuotas quotas) {
        this.database = database;
        this.connectors = connectors;
        this.networks = networks;
        this.quotas = quotas;
    }

    public QuotaUse around(WorkspaceId workspace, ConnectorId id, Instant at) {
        Connector connector = database.inWorkspace(workspace, tx -> connectors.find(tx, id))
                .filter(found -> found.disconnectedAt().isEmpty())
                .orElseThrow(() -> new NotFound("No connected account with id " + id));
        return quotas.around(
                new NetworkAccount(connector.platform(), connector.accountId()),
                at,
                networks.get(connector.platform()).rules().quota());
    }
}
