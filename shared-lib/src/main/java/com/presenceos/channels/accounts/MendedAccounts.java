package com.presenceos.channels.accounts;

import com.presenceos.platform.ids.WorkspaceId;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Stores accounts that can be used from now on, and with them lets go on what was held for their sake: both in one
 * transaction, so that nothing is left waiting for an account that is well.
 */
public interface MendedAccounts {

    /** @param work what else the transaction does; it answers whom it mended */
    <T> T store(WorkspaceId workspace, Function<Handle, Stored<T>> work);

    /** @param mended the accounts that can be used by what was stored */
    record Stored<T>(T answer, List<ConnectorId> mended) {
        public Stored {
            mended = List.copyOf(mended);
        }
    }
}
