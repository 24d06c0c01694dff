package com.presenceos.publishing.plan;

import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.Networks;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.limits.AllQuotas;
import com.presenceos.publishing.limits.PublishingQuotas;
import com.presenceos.publishing.limits.QuotaUse;
import java.time.Instant;
import java.util.List;

/** Shows how many posts an account's network still takes around an instant, by each of its quotas. */
public final class ReadQuota {

    private final Database database;
    private final ConnectorStore connectors;
    private final Networks networks;
    private final AllQuotas quotas;

    public ReadQuota(Database database, ConnectorStore connectors, Networks networks, PublishingQuotas quotas) {
        this.database = database;
        this.connectors = connectors;
        this.networks = networks;
        this.quotas = new AllQuotas(quotas);
    }

    public List<QuotaUse> around(WorkspaceId workspace, ConnectorId id, Instant at) {
        Connector connector = database.inWorkspace(workspace, tx -> connectors.find(tx, id))
                .filter(found -> found.disconnectedAt().isEmpty())
                .orElseThrow(() -> new NotFound("No connected account with id " + id));
        return quotas.around(
                new NetworkAccount(connector.platform(), connector.accountId()),
                networks.get(connector.platform()).rules(),
                at);
    }
}
