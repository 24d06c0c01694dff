package com.presenceos.models;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.platform.vault.Opened;
import com.presenceos.platform.vault.Vault;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the keys that a workspace brought, for the length of one call. */
public final class OwnKeys {

    private static final Logger LOG = LoggerFactory.getLogger(OwnKeys.class);

    private final Database database;
    private final Supplier<Vault> vault;
    private final ModelKeyStore keys = new ModelKeyStore();
    private final InstantSource clock;

    /** @param vault asked for where there is a key to open */
    public OwnKeys(Database database, Supplier<Vault> vault, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** Where a key belongs: sealed into it, so that one copied into another row opens nothing there. */
    static String place(WorkspaceId workspace, Provider provider) {
        return workspace + "\nmodel-key\n" + provider.word();
    }

    /** @throws ModelFailure when one is there and cannot be opened */
    Map<Provider, Own> of(WorkspaceId workspace) {
        return database.inWorkspace(workspace, keys::sealed).entrySet().stream()
                .map(stored -> opened(workspace, stored.getKey(), stored.getValue()))
                .collect(Collectors.toMap(own -> own.provider, own -> own));
    }

    private Own opened(WorkspaceId workspace, Provider provider, String sealed) {
        try {
            if (vault.get().open(sealed, place(workspace, provider)) instanceof Opened.InPlace(String text)) {
                return new Own(workspace, provider, new ApiKey(text), sealed);
            }
            LOG.error("The key for {} stored with workspace {} was sealed for another place", provider, workspace);
        } catch (IllegalStateException e) {
            LOG.error("The key for {} of workspace {} cannot be opened", provider, workspace, e);
        }
        throw ModelFailure.keyRefused("This workspace's own key for " + provider.word()
                + " cannot be opened any more; an administrator sets it again in the settings, or removes it");
    }

    /** Remembers that the provider would not take it, for whoever looks at the settings. */
    void refused(Own own) {
        database.inWorkspace(own.workspace, tx -> keys.refuse(tx, own.provider, own.sealed, clock.instant()));
    }

    /**
     * One of them.
     *
     * @param sealed as it is stored, by which a later write knows that it still is
     */
    record Own(WorkspaceId workspace, Provider provider, ApiKey key, String sealed) {

        @Override
        public String toString() {
            return "Own for " + provider;
        }
    }
}
