package com.presenceos.publishing;

import com.presenceos.channels.ConnectorStore;
import com.presenceos.channels.NetworkAccount;
import com.presenceos.platform.sql.Database;
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
