package com.presenceos.channels.accounts;

import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Shows the accounts of a brand, as they are now. */
public final class ReadConnectors {

    private final Database database;
    private final BrandStore brands;
    private final ConnectorStore connectors;
    private final InstantSource clock;

    public ReadConnectors(Database database, BrandStore brands, ConnectorStore connectors, InstantSource clock) {
        this.database = database;
        this.brands = brands;
        this.connectors = connectors;
        this.clock = clock;
    }

    public List<Connector> ofBrand(WorkspaceId workspace, BrandId brand) {
        Instant now = clock.instant();
        return database.inWorkspace(workspace, tx -> {
            brands.read(tx, brand);
            return connectors.ofBrand(tx, brand).stream()
                    .map(connector -> connector.at(now))
                    .toList();
        });
    }

    public Connector read(WorkspaceId workspace, ConnectorId id) {
        return database.inWorkspace(workspace, tx -> connectors.find(tx, id))
                .filter(connector -> connector.disconnectedAt().isEmpty())
                .map(connector -> connector.at(clock.instant()))
                .orElseThrow(() -> new NotFound("No connected account with id " + id));
    }
}
