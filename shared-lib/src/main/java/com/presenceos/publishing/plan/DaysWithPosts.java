package com.presenceos.publishing.plan;

import com.presenceos.brands.BrandId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The days on which a brand has a post that is planned, or went out. */
public final class DaysWithPosts {

    private static final String DAYS = """
            SELECT DISTINCT CAST(due_at AT TIME ZONE :zone AS date) AS day
            FROM scheduled_posts
            WHERE brand_id = :brand
              AND status NOT IN ('cancelled', 'failed')
              AND due_at >= CAST(:from AS timestamp) AT TIME ZONE :zone
              AND due_at < CAST(:after AS timestamp) AT TIME ZONE :zone
            ORDER BY day
            """;

    /** From one day to another, both included, of that zone. */
    public List<LocalDate> between(Handle tx, BrandId brand, ZoneId zone, LocalDate from, LocalDate until) {
        return tx.createQuery(DAYS)
                .bind("brand", brand)
                .bind("zone", zone.getId())
                .bind("from", from.atStartOfDay())
                .bind("after", until.plusDays(1).atStartOfDay())
                .map((row, _) -> row.getObject("day", LocalDate.class))
                .list();
    }
}
