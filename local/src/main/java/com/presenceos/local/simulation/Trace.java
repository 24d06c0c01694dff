package com.presenceos.local.simulation;

import com.presenceos.local.simulation.timeline.Activity;
import com.presenceos.local.simulation.timeline.Timeline;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What happened in a run, for people. Kept only when asked for: a run can be had again by its seed. */
final class Trace {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private final Timeline time;
    private final boolean kept;
    private final List<String> lines = new ArrayList<>();

    Trace(Timeline time, boolean kept) {
        this.time = time;
        this.kept = kept;
    }

    void line(Supplier<String> words) {
        if (kept) {
            Activity activity = time.running();
            String who = activity == null
                    ? ""
                    : activity.name() + "@" + activity.machine().name();
            lines.add("%s  %-22s %s".formatted(TIME.format(time.instant()), who, words.get()));
        }
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
