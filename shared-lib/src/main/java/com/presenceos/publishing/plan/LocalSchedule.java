package com.presenceos.publishing.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which instant a time on the wall means. Where clocks go forward, some times do not exist: such a one moves forward by
 * as much. Where they go back, some exist twice: the earlier is taken unless the later is asked for.
 */
public final class LocalSchedule {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private LocalSchedule() {}

    public static Resolved resolve(LocalDateTime local, ZoneId zone, Overlap overlap) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return new Resolved(local.toInstant(offsets.getFirst()), Optional.empty());
        }
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        Instant before = local.toInstant(change.getOffsetBefore());
        Instant after = local.toInstant(change.getOffsetAfter());
        if (offsets.isEmpty()) {
            return gap(local, zone, before, after);
        }
        Instant chosen = overlap == Overlap.LATER ? after : before;
        return new Resolved(
                chosen,
                Optional.of(new TimeNote(
                        TimeNote.Kind.OVERLAP,
                        TIME.format(local) + " comes twice in " + zone.getId() + ", at " + before + " and at " + after
                                + ", because clocks go back; the " + (overlap == Overlap.LATER ? "later" : "earlier")
                                + " one is taken",
                        before,
                        after)));
    }

    // With the offset from before the change the time lands as far behind the gap as it lay in it.
    private static Resolved gap(LocalDateTime local, ZoneId zone, Instant moved, Instant earlier) {
        return new Resolved(
                moved,
                Optional.of(new TimeNote(
                        TimeNote.Kind.GAP,
                        TIME.format(local) + " does not exist in " + zone.getId()
                                + ", because clocks go forward; it is taken as "
                                + TIME.format(moved.atZone(zone)),
                        earlier,
                        moved)));
    }

    /** Which of two equal times on the wall is meant. */
    public enum Overlap {
        EARLIER,
        LATER
    }

    /** @param note what a person should know about the choice */
    public record Resolved(Instant at, Optional<TimeNote> note) {}

    /** Both instants that the time could mean. */
    public record TimeNote(Kind kind, String detail, Instant earlier, Instant later) {

        /** Why there was a choice. */
        public enum Kind {
            GAP,
            OVERLAP
        }
    }
}
