package com.presenceos.notices;

import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.sql.Database;
import java.util.List;
import java.util.Optional;

/** Shows a workspace what it was told, the newest first. */
public final class ReadNotices {

    private final Database database;
    private final NoticeStore notices;

    public ReadNotices(Database database, NoticeStore notices) {
        this.database = database;
        this.notices = notices;
    }

    public List<Notice> all(WorkspaceId workspace, Optional<NoticePosition> after, int limit) {
        return database.inWorkspace(workspace, tx -> notices.all(tx, after, limit));
    }

    public List<Notice> unread(WorkspaceId workspace, Optional<NoticePosition> after, int limit) {
        return database.inWorkspace(workspace, tx -> notices.unread(tx, after, limit));
    }
}
