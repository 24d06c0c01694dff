package com.presenceos.notices;

import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.time.InstantSource;

/**
 * Notes that a notice was read. It is read for the whole team: what counts is that somebody takes care of the post, and
 * a second person who sees it as new would do the work twice.
 */
public final class MarkNoticesRead {

    private final Database database;
    private final NoticeStore notices;
    private final InstantSource clock;

    public MarkNoticesRead(Database database, NoticeStore notices, InstantSource clock) {
        this.database = database;
        this.notices = notices;
        this.clock = clock;
    }

    public Notice read(WorkspaceId workspace, NoticeId id) {
        return database.inWorkspace(workspace, tx -> {
            notices.markRead(tx, id, clock.instant());
            return notices.find(tx, id).orElseThrow(() -> new NotFound("No notice with id " + id));
        });
    }

    public void readAll(WorkspaceId workspace) {
        database.inWorkspace(workspace, tx -> notices.markAllRead(tx, clock.instant()));
    }
}
