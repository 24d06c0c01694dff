package com.presenceos.publishing.plan;

import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.Post;
import java.util.Optional;

/** The accounts that a workspace has stored. */
public final class StoredAccountDirectory implements AccountDirectory {

    private final Database database;
    private final ConnectorStore connectors;

    public StoredAccountDirectory(Database database, ConnectorStore connectors) {
        this.database = database;
        this.connectors = connectors;
    }

    @Override
    public Optional<NetworkAccount> accountOf(Post post) {
        return database.inWorkspace(post.workspace(), tx -> connectors.find(tx, post.connector()))
                .map(connector -> new NetworkAccount(connector.platform(), connector.accountId()));
    }
}
