package com.presenceos.publishing.plan;

import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.accounts.MendedAccounts;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostErrorKind;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Lets the posts of an account go on that could not be used for a while, as its new token is stored. */
public final class ReconnectedAccounts implements MendedAccounts {

    private final Database database;
    private final ReleaseHeldPosts release;

    public ReconnectedAccounts(Database database, ReleaseHeldPosts release) {
        this.database = database;
        this.release = release;
    }

    @Override
    public <T> T store(WorkspaceId workspace, Function<Handle, Stored<T>> work) {
        return release.with(now -> database.inWorkspace(workspace, tx -> {
            Stored<T> stored = work.apply(tx);
            return new ReleaseHeldPosts.Mended<>(stored.answer(), released(tx, stored.mended(), now));
        }));
    }

    private static List<Post> released(Handle tx, List<ConnectorId> accounts, Instant now) {
        return accounts.stream()
                .flatMap(account -> HeldPosts.release(tx, account, PostErrorKind.ENDED_BY_CONNECTING, now).stream())
                .toList();
    }
}
