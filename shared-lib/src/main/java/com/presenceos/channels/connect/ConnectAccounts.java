package com.presenceos.channels.connect;

import com.presenceos.brands.BrandId;
import com.presenceos.brands.BrandStore;
import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.channels.accounts.MendedAccounts;
import com.presenceos.channels.accounts.NewAccount;
import com.presenceos.channels.network.Platform;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Stores accounts as connected to a brand: all or none, and with them goes on what was held for their sake. */
final class ConnectAccounts {

    private final MendedAccounts mended;
    private final BrandStore brands;
    private final ConnectorStore connectors;
    private final Ids ids;
    private final InstantSource clock;

    ConnectAccounts(MendedAccounts mended, BrandStore brands, ConnectorStore connectors, Ids ids, InstantSource clock) {
        this.mended = mended;
        this.brands = brands;
        this.connectors = connectors;
        this.ids = ids;
        this.clock = clock;
    }

    List<Connector> connect(WorkspaceId workspace, BrandId brand, Platform platform, List<NewAccount> accounts) {
        return mended.store(workspace, tx -> {
            brands.hold(tx, brand);
            Instant now = clock.instant();
            List<Connector> connected = accounts.stream()
                    .map(account ->
                            connectors.save(tx, new ConnectorId(ids.next()), workspace, brand, platform, account, now))
                    .toList();
            return new MendedAccounts.Stored<>(
                    connected, connected.stream().map(Connector::id).toList());
        });
    }
}
