package com.presenceos.notices;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandAccess;
import com.presenceos.platform.failure.NotFound;
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

    public Notice read(Actor actor, NoticeId id) {
        return database.inWorkspace(actor.workspace(), tx -> {
            notices.markRead(tx, id, clock.instant());
            return notices.find(tx, id)
                    .filter(notice -> actor.reaches(notice.brandId()))
                    .orElseThrow(() -> new NotFound("No notice with id " + id));
        });
    }

    public void readAll(Actor actor) {
        database.inWorkspace(actor.workspace(), tx -> switch (actor.brands()) {
            case BrandAccess.All _ -> notices.markAllRead(tx, clock.instant());
            case BrandAccess.Chosen(var brands) -> notices.markAllRead(tx, brands, clock.instant());
        });
    }
}
